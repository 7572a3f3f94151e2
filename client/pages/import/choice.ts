import type { EntityHint } from '#client/shared/api/fragments.ts';

/** A row is a work that the graph does not have. */
export const NEW = 'new';
/** Whom a row means; null: it is left out. */
export type Choice = EntityHint | typeof NEW | null;
/** What was said of rows. */
export type Choices = ReadonlyMap<number, Choice>;
