import type { Entity } from '#server/domain/entity.ts';
import type { Locator } from '#server/domain/locator.ts';
import { nameKey } from '#server/domain/name-key.ts';
import type { PlanGraph } from '#server/domain/plan.ts';
import type { PlanText } from '#server/domain/plan-text.ts';

/** A word that is given as the plan's own and stands at none of the places cited for it. */
export interface WordFault {
  readonly kind: 'absent-word';
  /** Of what it is told. */
  readonly of: string;
  readonly word: string;
  readonly places: readonly Locator[];
}

/** Holds the plan's own words of stages, titles and wishes against its text; parts of one that the plan parts are joined by …. */
export function checkWords(
  { entities, relations }: PlanGraph,
  text: PlanText,
): readonly WordFault[] {
  const faults: WordFault[] = [];
  const check = (of: string, word: string | undefined, places: readonly Locator[]): void => {
    const passages = places.map((at) => nameKey(text.get(at) ?? ''));
    const parts = word?.split('…').map(nameKey) ?? [];
    if (word !== undefined && !passages.some((passage) => stands(parts, passage))) {
      faults.push({ kind: 'absent-word', of, word, places });
    }
  };
  for (const entity of entities.values()) {
    const { name, titles = [] } = entity;
    for (const title of titles) {
      check(name, title.name, [title.at]);
      check(name, title.intended, [title.at]);
    }
    check(name, stageWordOf(entity), entity.mentions);
  }
  for (const relation of relations.values()) {
    if (relation.basis === 'stated') {
      check(relation.id, relation.intended, relation.mentions);
    }
  }
  return faults;
}

function stands(parts: readonly string[], passage: string): boolean {
  let from = 0;
  for (const part of parts) {
    const at = passage.indexOf(part, from);
    if (at === -1) {
      return false;
    }
    from = at + part.length;
  }
  return true;
}

function stageWordOf(entity: Entity): string | undefined {
  return 'stageWord' in entity ? entity.stageWord : undefined;
}
