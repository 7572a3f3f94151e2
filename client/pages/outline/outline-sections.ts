import type { EntityHint, EntityType } from '#client/shared/api/fragments.ts';
import type { OutlineSection } from './outline-query.ts';
import { isPartOfName } from '#client/shared/words/read-name.ts';
import { uniqueById } from '#client/shared/api/unique-by-id.ts';

/** What is looked at of all that a section names. */
export interface NameFilter {
  /** Empty: of all types. */
  readonly types: readonly EntityType[];
  readonly find: string | null;
}

/** Whether a name is looked at. */
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

/** Read on the page of the section above them: an item is nothing without its box. */
const READ_WITH_PARENT: readonly string[] = ['boxItem', 'annexTask', 'footnote'];

/** The way to the section on whose page a locator is read; empty where the book has none. */
export function wayToPage(
  sections: readonly OutlineSection[],
  locator: string,
): readonly OutlineSection[] {
  const [stem = ''] = locator.split('¶');
  const exact = wayTo(sections, stem);
  // 附件7.0¶1 stands in 附件7.
  const way = exact.length > 0 ? exact : wayTo(sections, stem.replace(/\.0$/, ''));
  const last = way.at(-1);
  return last !== undefined && READ_WITH_PARENT.includes(last.kind) && way.length > 1
    ? way.slice(0, -1)
    : way;
}

const LEAFED_THROUGH: readonly string[] = ['chapter', 'section', 'annex', 'annexGroup'];

export interface Neighbours {
  readonly previous: OutlineSection | null;
  readonly next: OutlineSection | null;
}

/** What one comes to by leafing: from a section the sections before and after it, from a box those of the same section. */
export function neighboursOf(
  sections: readonly OutlineSection[],
  way: readonly OutlineSection[],
): Neighbours {
  const section = way.at(-1);
  const isLeaf = section !== undefined && LEAFED_THROUGH.includes(section.kind);
  const row = isLeaf
    ? inReadingOrder(sections).filter(({ kind }) => LEAFED_THROUGH.includes(kind))
    : (way.at(-2)?.children ?? []);
  const index = row.findIndex(({ id }) => id === section?.id);
  return {
    previous: index < 1 ? null : (row[index - 1] ?? null),
    next: index < 0 ? null : (row[index + 1] ?? null),
  };
}
