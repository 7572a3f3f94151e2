import { AtlasError } from '#server/domain/errors.ts';

/** A file that is no table that can be read; why, and what to do. */
export class UnreadableTableError extends AtlasError {
  override readonly name = 'UnreadableTableError';
  readonly code = 'UNREADABLE_TABLE';
  readonly facts = {};
  constructor(chinese: string, english: string, options?: ErrorOptions) {
    super({ zh: chinese, en: english }, options);
  }
}
