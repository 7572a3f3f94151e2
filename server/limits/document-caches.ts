import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** How long the documents are that are kept parsed, in characters over all; parsed they take some hundred times as much memory. */
const MOST_CHARACTERS = 500_000;

/** Keeps parsed documents up to a bound in their length, not in their number: a thousand long ones would fill the memory. */
export function documentCaches() {
  const sizeCalculation = (_value: unknown, text: string): number => text.length + 1;
  return {
    documentCache: new LRUCache<string, DocumentNode>({
      maxSize: MOST_CHARACTERS,
      sizeCalculation,
    }),
    errorCache: new LRUCache<string, object>({ maxSize: MOST_CHARACTERS / 10, sizeCalculation }),
  };
}
