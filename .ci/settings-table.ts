import { format, resolveConfig } from 'prettier';

import { descriptionOf } from '#server/settings/setting.ts';
import { GROUPS, type Group } from '#server/settings/settings.ts';

const BEGIN = '<!-- settings -->\n';
const END = '<!-- end of settings -->';

/** The text of a document with the tables of settings between its two marks as they are now. */
export async function withSettings(document: string, file: string): Promise<string> {
  const begin = document.indexOf(BEGIN);
  const end = document.indexOf(END, begin);
  if (begin < 0 || end < 0) {
    throw new Error(`${file} is to hold ${BEGIN.trim()} and ${END}`);
  }
  const tables = GROUPS.map(tableOf).join('\n');
  const made = document.slice(0, begin + BEGIN.length) + '\n' + tables + '\n' + document.slice(end);
  return format(made, { ...(await resolveConfig(file)), parser: 'markdown' });
}

function tableOf({ title, settings }: Group): string {
  const rows = Object.values(settings).map((made) => {
    const { name, meaning, allowed, otherwise } = descriptionOf(made);
    const standard = otherwise === null ? '' : otherwise.en;
    return `| \`${name}\` | ${allowed.en} | ${standard} | ${meaning.en} |`;
  });
  return [
    `### ${title.en}`,
    '',
    '| variable | takes | default | |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
