import { parseArgs } from 'node:util';

import { z } from 'zod';

import { BASES } from '#server/domain/vocabulary.ts';

import { printSample } from '../sample.ts';
import { readAtlasWithText } from './read-atlas-with-text.ts';
import { runCommand } from './run-command.ts';

const Options = z.strictObject({
  basis: z.enum(BASES).default('stated'),
  size: z.coerce.number().int().positive().default(150),
  seed: z.coerce.number().int().default(1),
});

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      basis: { type: 'string' },
      size: { type: 'string' },
      seed: { type: 'string' },
    },
  });
  const options = Options.parse(values);
  const { atlas } = await readAtlasWithText();
  for (const plan of atlas.plans) {
    process.stdout.write(`${printSample(plan, options)}\n`);
  }
});
