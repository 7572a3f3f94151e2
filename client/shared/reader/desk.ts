import { create } from 'zustand';

import { isEntityType } from '#client/shared/api/entity-types.ts';
import type { EntityHint } from '#client/shared/api/fragments.ts';
import { readStored, store } from '#client/shared/routing/browser-storage.ts';

/** What the data were when the reader was here. */
export interface SeenData {
  /** Changes whenever the content does. */
  readonly version: string;
  readonly entities: number;
  readonly relations: number;
  /** When these were first seen, as ISO 8601. */
  readonly since: string;
}

/** On whose behalf the reader comes, and which data they saw. */
export interface KeptDesk {
  /** A department, a city or a park; null where none is chosen. */
  readonly of: EntityHint | null;
  readonly seen: SeenData | null;
  /** What was there before that; null as long as nothing has changed. */
  readonly before: SeenData | null;
}

const STORAGE_KEY = 'plan-atlas-desk';
const NONE: KeptDesk = { of: null, seen: null, before: null };

/** The reader's desk, kept in this browser alone. */
export const useDesk = create<KeptDesk>(() => parseDesk(readStored(STORAGE_KEY)));

/** Puts the desk of this department, city or park on the first page. */
export function chooseDesk(of: EntityHint): void {
  keep({ ...useDesk.getState(), of });
}

/** Forgets the desk, and what was seen from it. */
export function forgetDesk(): void {
  keep(NONE);
}

/** Notes which data are there, for whoever has a desk: what differs from before is new. */
export function noteData(now: Omit<SeenData, 'since'>): void {
  const { of, seen, before } = useDesk.getState();
  if (of !== null && seen?.version !== now.version) {
    keep({ of, seen: { ...now, since: new Date().toISOString() }, before: seen ?? before });
  }
}

function keep(desk: KeptDesk): void {
  useDesk.setState(desk);
  store(STORAGE_KEY, JSON.stringify(desk));
}

/** Reads what was kept; what makes no sense is left out. */
export function parseDesk(text: string | null): KeptDesk {
  try {
    const { of, seen, before } = recordOf(JSON.parse(text ?? 'null'));
    return { of: hintOf(of), seen: seenOf(seen), before: seenOf(before) };
  } catch {
    return NONE;
  }
}

function hintOf(value: unknown): EntityHint | null {
  const { id, type, name, nameEn } = recordOf(value);
  return typeof id === 'string' && typeof name === 'string' && isEntityType(type)
    ? { id, type, name, nameEn: typeof nameEn === 'string' ? nameEn : null }
    : null;
}

function seenOf(value: unknown): SeenData | null {
  const { version, entities, relations, since } = recordOf(value);
  return typeof version === 'string' &&
    typeof entities === 'number' &&
    typeof relations === 'number' &&
    typeof since === 'string'
    ? { version, entities, relations, since }
    : null;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
