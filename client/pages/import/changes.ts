import type { Standing, TrialRow } from './trial-query.ts';

type MoneyKind = TrialRow['amounts'][number]['kind'];

/** What of a work is said anew. */
export interface Change {
  readonly what: 'stage' | 'percent' | 'starts' | 'ends' | 'obstacles' | MoneyKind;
  /** What counts now; null where nothing does. */
  readonly before: string | null;
  readonly now: string;
}

/** What a row would change, word by word; what it only says once more is left out. */
export function changesOf(row: TrialRow, { stage, progress }: Standing): readonly Change[] {
  const amounts = progress?.amounts ?? [];
  const said: readonly (readonly [Change['what'], string | null, string | null])[] = [
    ['stage', stage, row.stage],
    ['percent', percentOf(progress?.percent), percentOf(row.percent)],
    ['starts', progress?.starts ?? null, row.starts],
    ['ends', progress?.ends ?? null, row.ends],
    ...row.amounts.map(
      ({ kind, text }) =>
        [kind, amounts.find((one) => one.kind === kind)?.text ?? null, text] as const,
    ),
    ['obstacles', progress?.obstacles ?? null, row.obstacles],
  ];
  return said.flatMap(([what, before, now]) =>
    now === null || now === before ? [] : [{ what, before, now }],
  );
}

function percentOf(percent: number | null | undefined): string | null {
  return percent == null ? null : `${String(percent)}%`;
}
