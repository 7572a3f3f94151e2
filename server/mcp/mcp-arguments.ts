import { parseArgs } from 'node:util';

import { z } from 'zod';

import type { Language } from '#server/domain/language.ts';
import { StartupError } from '#server/domain/startup-errors.ts';

/** What `npm run mcp` is told. */
export interface McpArguments {
  /** Where the atlas that is asked runs, such as http://localhost:4000. */
  readonly address: string;
  /** The language of answers, unless a question names another. */
  readonly language: Language;
}

const Arguments = z.object({
  positionals: z.tuple([z.url({ protocol: /^https?$/ }).default('http://localhost:4000')]),
  values: z.object({ language: z.enum(['zh', 'en']).default('zh') }),
});

/** Reads the words after `npm run mcp --`. Throws STARTUP_FAILED where they make no sense. */
export function readMcpArguments(words: readonly string[]): McpArguments {
  try {
    const { positionals, values } = Arguments.parse(
      parseArgs({
        args: [...words],
        options: { language: { type: 'string' } },
        allowPositionals: true,
      }),
    );
    return { address: new URL(positionals[0]).origin, language: values.language };
  } catch (cause) {
    const usage = 'npm run -s mcp -- [http://localhost:4000] [--language zh|en]';
    throw new StartupError(`用法：${usage}`, `usage: ${usage}`, { cause });
  }
}
