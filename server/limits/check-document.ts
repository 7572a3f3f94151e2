import type { DocumentNode } from 'graphql';

import { TooExpensiveError } from '#server/domain/overload-errors.ts';

import { documentSize, type DocumentSize } from './document-size.ts';
import { LIMITS } from './limits.ts';

const MEASURES = [
  'depth',
  'fields',
  'aliases',
  'rootFields',
  'directives',
  'introspections',
] as const satisfies readonly (keyof DocumentSize)[];

/** Throws TOO_EXPENSIVE for a valid document that passes one of the limits, whatever its variables. */
export function checkDocument(document: DocumentNode): void {
  const size = documentSize(document);
  for (const measure of MEASURES) {
    if (size[measure] > LIMITS[measure]) {
      throw new TooExpensiveError(measure, size[measure], LIMITS[measure]);
    }
  }
}
