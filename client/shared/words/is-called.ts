import type { EntityHint } from '#client/shared/api/fragments.ts';
import { spaceless } from './spaceless.ts';

/** Whether what is typed is part of a thing's name, or of our English one. */
export function isCalled({ name, nameEn }: EntityHint, typed: string): boolean {
  const part = spaceless(typed);
  return spaceless(name).includes(part) || spaceless(nameEn ?? '').includes(part);
}
