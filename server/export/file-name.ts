import type { ExportAbout } from './export-about.ts';
import type { ExportFormat } from './export-format.ts';

/** What a file of this export is called, as in 湛茂都市圈-2026-11-25.xlsx. */
export function fileNameOf(
  { plans, exportedOn, isFiltered }: ExportAbout,
  { extension }: ExportFormat,
): string {
  const titles = plans.map(({ shortTitle }) => shortTitle).join('+');
  const part = isFiltered ? '-部分' : '';
  return `${titles.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '-')}${part}-${exportedOn}.${extension}`;
}

/** Today as exports name it, in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
