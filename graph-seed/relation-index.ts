import { appendTo } from '#server/domain/lists.ts';
import type { Relation } from '#server/domain/relation.ts';
import type { RelationType } from '#server/domain/vocabulary.ts';

/** The relations of a graph that is being built, by id, and found by their ends and types; each in the order in which it came. */
export class RelationIndex extends Map<string, Relation> {
  readonly #ofType = new Map<RelationType, string[]>();
  readonly #from = new Map<string, string[]>();
  readonly #to = new Map<string, string[]>();

  override set(id: string, relation: Relation): this {
    if (!this.has(id)) {
      appendTo(this.#ofType, relation.type, id);
      appendTo(this.#from, relation.from, id);
      appendTo(this.#to, relation.to, id);
    }
    return super.set(id, relation);
  }

  ofType(type: RelationType): readonly Relation[] {
    return this.#read(this.#ofType.get(type));
  }

  from(entity: string): readonly Relation[] {
    return this.#read(this.#from.get(entity));
  }

  to(entity: string): readonly Relation[] {
    return this.#read(this.#to.get(entity));
  }

  #read(ids: readonly string[] = []): readonly Relation[] {
    return ids.flatMap((id) => this.get(id) ?? []);
  }
}
