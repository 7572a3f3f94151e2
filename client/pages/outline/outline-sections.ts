import type { EntityHint, EntityType } from '#client/shared/api/fragments.ts';
import type { OutlineSection } from './outline-query.ts';
import { isPartOfName } from '#client/shared/words/read-name.ts';
import { uniqueById } from '#client/shared/api/unique-by-id.ts';

/** Which of the entities that a section names are shown. */
export interface NameFilter {
  /** Empty: all types. */
  readonly types: readonly EntityType[];
  /** A part of the name; null: any name. */
  readonly find: string | null;
}

/** Whether a filter leaves anything out. */
export function isFiltering({ types, find }: NameFilter): boolean {
  return types.length > 0 || find !== null;
}

/** Whether an entity passes a filter. */
export function fits(entity: EntityHint, { types, find }: NameFilter): boolean {
  return (
    (types.length === 0 || types.includes(entity.type)) &&
    (find === null || isPartOfName(find, entity))
  );
}

/** What a section and all below it name, each once, in the plan's order. */
export function namesWithin(section: OutlineSection): readonly EntityHint[] {
  return uniqueById([section.named, ...section.children.map(namesWithin)].flat());
}

/** What of that passes a filter. */
export function fittingWithin(section: OutlineSection, filter: NameFilter): readonly EntityHint[] {
  return namesWithin(section).filter((entity) => fits(entity, filter));
}

/** How many entities that pass a filter are named by the section that names most; at least 1. */
export function mostWithin(sections: readonly OutlineSection[], filter: NameFilter): number {
  return Math.max(1, ...sections.map((section) => fittingWithin(section, filter).length));
}

/** A book's sections in the order in which they are read. */
function inReadingOrder(sections: readonly OutlineSection[]): readonly OutlineSection[] {
  return sections.flatMap((section) => [section, ...inReadingOrder(section.children)]);
}

/** A section with those above it, the chapter first; empty where the book has no such section. */
function wayTo(sections: readonly OutlineSection[], at: string): readonly OutlineSection[] {
  for (const section of sections) {
    const below = section.at === at ? [] : wayTo(section.children, at);
    if (section.at === at || below.length > 0) {
      return [section, ...below];
    }
  }
  return [];
}

/** Whether a section is read on the page of the section above it: an item is nothing without its box. */
export function isReadWithParent({ kind }: OutlineSection): boolean {
  return ['boxItem', 'annexTask', 'footnote'].includes(kind);
}

/** The way to the section on whose page a locator is read; empty where the book has none. */
export function wayToPage(
  sections: readonly OutlineSection[],
  locator: string,
): readonly OutlineSection[] {
  const [stem = ''] = locator.split('¶');
  const exact = wayTo(sections, stem);
  // 附件7.0¶1 is a paragraph of 附件7.
  const way = exact.length > 0 ? exact : wayTo(sections, stem.replace(/\.0$/, ''));
  const last = way.at(-1);
  return last !== undefined && isReadWithParent(last) && way.length > 1 ? way.slice(0, -1) : way;
}

const READ_IN_TURN: readonly string[] = ['chapter', 'section', 'annex', 'annexGroup'];

interface Neighbours {
  readonly previous: OutlineSection | null;
  readonly next: OutlineSection | null;
}

/** What is read before and after: of a section the sections around it, of a box the boxes of the same section. */
export function neighboursOf(
  sections: readonly OutlineSection[],
  way: readonly OutlineSection[],
): Neighbours {
  const section = way.at(-1);
  const isReadInTurn = section !== undefined && READ_IN_TURN.includes(section.kind);
  const row = isReadInTurn
    ? inReadingOrder(sections).filter(({ kind }) => READ_IN_TURN.includes(kind))
    : (way.at(-2)?.children ?? []);
  const index = row.findIndex(({ id }) => id === section?.id);
  return {
    previous: index < 1 ? null : (row[index - 1] ?? null),
    next: index < 0 ? null : (row[index + 1] ?? null),
  };
}
