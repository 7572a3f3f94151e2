import { pinyin } from 'pinyin-pro';
import { z } from 'zod';

import type { Records } from '#server/records/records.ts';

const LONGEST_SLUG = 60;
const Prefixed = z.looseObject({ idPrefixes: z.array(z.string()) });

/** Something new, and the plan to whose graph it is added. */
interface NewName {
  readonly plan: string;
  readonly name: string;
}

/** Ids of the plans' own that say what the things are, one each, and that nothing bears or bore. */
export async function newIds(records: Records, names: readonly NewName[]): Promise<string[]> {
  const stems = await Promise.all(
    names.map(async ({ plan, name }) => {
      const [prefix = ''] = Prefixed.parse(await records.plan(plan)).idPrefixes;
      return `${prefix}${slugOf(name)}`;
    }),
  );
  // Asked together: few round trips for many, and what is asked again below is at hand.
  await Promise.all(stems.map((id) => records.candidates({ id })));
  const { entities } = await records.ledger();
  const taken = new Set(entities);
  const ids: string[] = [];
  for (const stem of stems) {
    const id = await firstFree(records, stem, taken);
    taken.add(id);
    ids.push(id);
  }
  return ids;
}

function slugOf(name: string): string {
  const syllables = pinyin(name, { toneType: 'none', nonZh: 'consecutive', v: true });
  const slug = syllables
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replaceAll(/^-|-$/g, '');
  return slug === '' ? 'work' : slug;
}

async function firstFree(
  records: Records,
  stem: string,
  taken: ReadonlySet<string>,
): Promise<string> {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? stem : `${stem}-${String(number)}`;
    if (!taken.has(id) && (await records.candidates({ id })).length === 0) {
      return id;
    }
  }
}
