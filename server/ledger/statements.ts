import { readFileSync } from 'node:fs';

import { z } from 'zod';

const statement = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

export const READ_LINES = statement('./read-lines.cypher');
export const TAKE_TURN = statement('./take-turn.cypher');
export const APPEND_LINES = statement('./append-lines.cypher');

export const LineRow = z.object({ number: z.number().int(), text: z.string() });
export const LinesRow = z.object({ lines: z.number().int() });
