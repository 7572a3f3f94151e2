import type { Words } from '#server/domain/language.ts';

import type { ExportedEntity } from './export-records.ts';

/** What a flat format can hold of one attribute; undefined where the record has none. */
export type AttributeValue = string | number | readonly string[] | undefined;

/** One thing that is told of every entity or of every relation, for formats without nesting. */
export interface Attribute<Item> {
  readonly name: string;
  readonly kind: 'text' | 'texts' | 'number' | 'integer';
  /** What people read above the column. */
  readonly title: Words;
  readonly of: (item: Item) => AttributeValue;
}

/** A value where lists must go as one text. */
export function asText(value: string | number | readonly string[]): string {
  return typeof value === 'object' ? value.join('; ') : String(value);
}

/** The locators; one in another plan than the record's own bears that plan's id, as in `other-plan:4.2¶3`. */
export function locatorsOf({
  plan,
  mentions,
}: Pick<ExportedEntity, 'plan' | 'mentions'>): string[] {
  return mentions.map((mention) =>
    mention.plan === plan ? mention.at : `${mention.plan}:${mention.at}`,
  );
}

/** The attributes that a record has, each with its value. */
export function* valuesOf<Item>(
  attributes: readonly Attribute<Item>[],
  item: Item,
): Generator<readonly [Attribute<Item>, string | number | readonly string[]]> {
  for (const attribute of attributes) {
    const value = attribute.of(item);
    if (value !== undefined) {
      yield [attribute, value];
    }
  }
}
