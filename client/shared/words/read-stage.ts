import { isWordKey, type Words } from './words.ts';

/** A project's stage in the reader's language; one that is new stays as the plan's words have it. */
export function readStage(stage: string, words: Words): string {
  const key = `stage.${stage}`;
  return isWordKey(key) ? words(key) : stage;
}
