import { create } from 'zustand';

import { isEntityType } from '#client/shared/api/entity-types.ts';
import type { EntityHint } from '#client/shared/api/fragments.ts';
import { readStored, store } from '#client/shared/routing/browser-storage.ts';
import type { Named } from '#client/shared/words/read-name.ts';

/** What fills a gap in a question: an id, or a name where only that is known. */
export interface Filling extends Named {
  readonly ref: string;
}

export type Fillings = Readonly<Record<string, Filling>>;

/** Something that the reader lately chose in the search box. */
export type Recent =
  | { readonly kind: 'entity'; readonly entity: EntityHint }
  | { readonly kind: 'question'; readonly id: string; readonly filled: Fillings };

const STORAGE_KEY = 'plan-atlas-recent';
const MOST_KEPT = 8;

interface RecentChoices {
  /** The latest first. */
  readonly chosen: readonly Recent[];
}

/** What was chosen lately, kept in this browser alone. */
export const useRecent = create<RecentChoices>(() => ({ chosen: kept() }));

/** Puts a choice first among the recent ones; the oldest makes room. */
export function remember(choice: Recent): void {
  const key = keyOf(choice);
  const others = useRecent.getState().chosen.filter((other) => keyOf(other) !== key);
  keep([choice, ...others].slice(0, MOST_KEPT));
}

/** Forgets all that was chosen. */
export function forgetRecent(): void {
  keep([]);
}

function keep(chosen: readonly Recent[]): void {
  useRecent.setState({ chosen });
  store(STORAGE_KEY, JSON.stringify(chosen));
}

function kept(): readonly Recent[] {
  try {
    return parseRecent(JSON.parse(readStored(STORAGE_KEY) ?? '[]'));
  } catch {
    return [];
  }
}

/** Reads what was kept; what makes no sense is left out. */
export function parseRecent(stored: unknown): readonly Recent[] {
  return Array.isArray(stored) ? stored.map(recordOf).flatMap(choiceOf).slice(0, MOST_KEPT) : [];
}

function choiceOf(row: Readonly<Record<string, unknown>>): readonly Recent[] {
  const { kind, id } = row;
  if (kind === 'entity') {
    const { id: entityId, name, nameEn, type } = recordOf(row['entity']);
    return typeof entityId === 'string' && typeof name === 'string' && isEntityType(type)
      ? [{ kind, entity: { id: entityId, name, nameEn: textOf(nameEn), type } }]
      : [];
  }
  const filled = fillingsOf(row['filled']);
  return kind === 'question' && typeof id === 'string' && filled !== null
    ? [{ kind, id, filled }]
    : [];
}

function fillingsOf(value: unknown): Fillings | null {
  const filled: Record<string, Filling> = {};
  for (const [slot, filling] of Object.entries(recordOf(value))) {
    const { ref, name, nameEn } = recordOf(filling);
    if (typeof ref !== 'string' || typeof name !== 'string') {
      return null;
    }
    filled[slot] = { ref, name, nameEn: textOf(nameEn) };
  }
  return filled;
}

// What was kept before there were English names has none.
function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function keyOf(choice: Recent): string {
  return choice.kind === 'entity'
    ? choice.entity.id
    : JSON.stringify([choice.id, Object.values(choice.filled).map(({ ref }) => ref)]);
}
