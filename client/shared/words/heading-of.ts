import { readLocator } from './read-locator.ts';
import type { Named } from './read-name.ts';
import { WORDS } from './words.ts';

interface Headed {
  readonly at: string;
  readonly heading: string;
  readonly nameEn: string | null;
}

/** A section's heading by both its names: a section's name is its locator and its heading. */
export function headingOf({ at, heading, nameEn }: Headed): Named {
  const before = `${readLocator(at, WORDS.en)} `;
  const isBefore = nameEn?.startsWith(before) === true;
  return { name: heading, nameEn: isBefore ? nameEn.slice(before.length) : nameEn };
}
