import { z } from 'zod';

/** A walk as a statement finds it: the ids of its stops, and of the relations between them. */
export const Walk = z.object({ stops: z.array(z.string()).min(1), steps: z.array(z.string()) });
export type Walk = z.infer<typeof Walk>;
