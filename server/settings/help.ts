import { parseArgs } from 'node:util';

import type { Language, Words } from '#server/domain/language.ts';
import { StartupError } from '#server/domain/startup-errors.ts';

import { descriptionOf, type Described } from './setting.ts';
import { GROUPS } from './settings.ts';

const BOTH: readonly Language[] = ['zh', 'en'];

const USAGE: Words = {
  zh: '用法：[变量=值 …] npm start [-- --help [--lang zh|en]]\n设置以环境变量给出：',
  en: 'Usage: [VARIABLE=value …] npm start [-- --help [--lang zh|en]]\nSettings are environment variables:',
};

/**
 * What `npm start -- --help` prints, in both languages or in the one that `--lang` names; null where help is not asked for.
 * Throws STARTUP_FAILED at an argument that there is not.
 */
export function readHelp(words: readonly string[]): string | null {
  const { help, lang, rest } = readWords(words);
  const language = BOTH.find((one) => one === lang);
  if (rest !== undefined || (lang !== undefined && language === undefined)) {
    throw unknown(rest ?? `--lang ${String(lang)}`);
  }
  return help ? helpIn(language === undefined ? BOTH : [language]) : null;
}

function readWords(words: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { help: { type: 'boolean', short: 'h' }, lang: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  });
  const { help, lang, ...others } = values;
  const [option] = Object.keys(others).map((name) => `--${name}`);
  return { help: help === true, lang, rest: option ?? positionals[0] };
}

function unknown(argument: string): StartupError {
  return new StartupError(
    `没有 ${argument} 这个参数。可用的只有 --help 和 --lang zh|en；设置以环境变量给出，如 PORT=4001 npm start。`,
    `There is no argument ${argument}; there are --help and --lang zh|en. Settings are environment variables, as in PORT=4001 npm start.`,
  );
}

/** Every setting, in these languages. */
function helpIn(languages: readonly Language[]): string {
  const groups = GROUPS.map(({ title, settings }) => [
    languages.map((language) => title[language]).join(' · '),
    ...Object.values(settings).map((made) => linesOf(descriptionOf(made), languages)),
  ]);
  const usage = languages.map((language) => USAGE[language]);
  return [...usage, ...groups.map((lines) => lines.join('\n'))].join('\n\n') + '\n';
}

function linesOf(described: Described, languages: readonly Language[]): string {
  const { name, meaning, allowed, otherwise } = described;
  const values = [...new Set(languages.map((language) => otherwise?.[language] ?? ''))];
  return [
    `  ${name}=${values.join(' · ')}`,
    ...languages.map((language) => `      ${meaning[language]} (${allowed[language]})`),
  ].join('\n');
}
