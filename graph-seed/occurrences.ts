import type { Entity } from '#server/domain/entity.ts';
import type { Locator } from '#server/domain/locator.ts';
import { nameKey } from '#server/domain/name-key.ts';
import type { PlanText } from '#server/domain/plan-text.ts';
import type { EntityType } from '#server/domain/vocabulary.ts';

/** What bears the words of a sentence as its name does not hide the things that stand in it. */
const SENTENCES: ReadonlySet<EntityType> = new Set(['Measure', 'Task', 'Section', 'Indicator']);

interface Occurrence {
  readonly start: number;
  readonly end: number;
}

/** Tells where in the text things stand by themselves, and where only inside the name of something else. */
export class Occurrences {
  readonly #text: PlanText;
  readonly #named = new Map<Locator, Entity[]>();

  constructor(entities: Iterable<Entity>, text: PlanText) {
    this.#text = text;
    for (const entity of entities) {
      if (!SENTENCES.has(entity.type)) {
        for (const at of entity.mentions) {
          this.#named.set(at, [...(this.#named.get(at) ?? []), entity]);
        }
      }
    }
  }

  /**
   * The thing in whose longer name all that names this entity at a place is held; null where it stands there by itself at
   * least once, or not at all.
   */
  holderAt(entity: Entity, at: Locator): Entity | null {
    const passage = nameKey(this.#text.get(at) ?? '');
    const own = occurrencesOf(entity, passage);
    let holder: Entity | null = null;
    for (const occurrence of own) {
      const found = (this.#named.get(at) ?? []).find(
        (other) =>
          other.id !== entity.id &&
          occurrencesOf(other, passage).some((longer) => holds(longer, occurrence)),
      );
      if (found === undefined) {
        return null;
      }
      holder = found;
    }
    return holder;
  }
}

function occurrencesOf({ name, aliases }: Entity, passage: string): Occurrence[] {
  return [name, ...aliases].map(nameKey).flatMap((key) => {
    const found: Occurrence[] = [];
    for (let start = passage.indexOf(key); start !== -1; start = passage.indexOf(key, start + 1)) {
      found.push({ start, end: start + key.length });
    }
    return found;
  });
}

function holds(longer: Occurrence, { start, end }: Occurrence): boolean {
  return longer.start <= start && longer.end >= end && longer.end - longer.start > end - start;
}
