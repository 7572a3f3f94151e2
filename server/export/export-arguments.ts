import { parseArgs } from 'node:util';

import { UnfitArgumentError } from '#server/domain/errors.ts';

import { FILTER_PARAMETERS, readFilter, type ExportFilter } from './export-filter.ts';
import type { ExportFormat } from './export-format.ts';
import { getFormat } from './formats.ts';

/** What the command line asks for. */
export interface ExportArguments {
  readonly format: ExportFormat;
  /** The file to write; null for standard output. */
  readonly out: string | null;
  readonly filter: ExportFilter;
}

const OPTIONS: readonly string[] = ['out', ...FILTER_PARAMETERS];

/** Reads `<format> [--out file]` and the filter. Throws UNKNOWN_FORMAT, also where none is named, and BAD_ARGUMENT. */
export function readExportArguments(words: readonly string[]): ExportArguments {
  const { positionals, tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(OPTIONS.map((name) => [name, { type: 'string', multiple: true }])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  let out: string | null = null;
  const parameters = new URLSearchParams();
  for (const token of tokens) {
    if (token.kind !== 'option') {
      continue;
    }
    if (token.value === undefined || !OPTIONS.includes(token.name)) {
      const known = OPTIONS.map((option) => `--${option}`).join(', ');
      throw new UnfitArgumentError(token.rawName, token.value ?? '', {
        zh: `没有这个参数或缺少值，可用的有：${known}。`,
        en: `there is none, or its value is missing; there are ${known}.`,
      });
    }
    if (token.name === 'out') {
      out = token.value;
    } else {
      parameters.append(token.name, token.value);
    }
  }
  return { format: getFormat(positionals.join(' ')), out, filter: readFilter(parameters) };
}
