import type { SectionText } from './section-text-query.ts';
import { fits, isFiltering, type NameFilter } from './outline-sections.ts';

/** An entity that a paragraph names, with the other wordings by which it may be named there. */
export type NamedHere = SectionText['named']['edges'][number]['node'];

/** A paragraph with what it names; the passage is null where the server has no text. */
export interface ParagraphBlock {
  readonly at: string;
  readonly passage: string | null;
  readonly named: readonly NamedHere[];
}

/** A section's heading, what the heading itself names, and its paragraphs. */
export interface SectionBlock extends Pick<
  SectionText,
  'id' | 'at' | 'kind' | 'heading' | 'nameEn'
> {
  /** How far below the section that is read. */
  readonly depth: number;
  readonly named: readonly NamedHere[];
  readonly paragraphs: readonly ParagraphBlock[];
}

/** A section and all below it as a book prints them: heading, paragraphs, heading, paragraphs. */
export function blocksOf(section: SectionText, depth = 0): readonly SectionBlock[] {
  const { id, at, kind, heading, nameEn, children = [] } = section;
  const paragraphs = paragraphsOf(section);
  const own = kind === 'footnote' ? [] : paragraphs.filter((paragraph) => paragraph.at === at);
  const block = {
    id,
    at,
    kind,
    heading,
    nameEn,
    depth,
    named: own.flatMap(({ named }) => named),
    paragraphs: paragraphs.filter((paragraph) => !own.includes(paragraph)),
  };
  return [block, ...children.flatMap((child) => blocksOf(child, depth + 1))];
}

function paragraphsOf({ paragraphs, named }: SectionText): readonly ParagraphBlock[] {
  const passages = new Map(paragraphs.map(({ at, passage }) => [at, passage]));
  const namedAt = new Map<string, NamedHere[]>(paragraphs.map(({ at }) => [at, []]));
  for (const { node, relation } of named.edges) {
    for (const { at } of relation.mentions) {
      namedAt.set(at, [...(namedAt.get(at) ?? []), node]);
    }
  }
  return [...namedAt]
    .map(([at, here]) => ({ at, passage: passages.get(at) ?? null, named: here }))
    .toSorted((one, other) => numberOf(one.at) - numberOf(other.at));
}

// A heading, which has no number, comes before its paragraphs.
function numberOf(locator: string): number {
  return Number(locator.split('¶')[1] ?? '0');
}

/** The blocks with only the entities that pass a filter; paragraphs and headings that name none of them are left out. */
export function filterBlocks(
  blocks: readonly SectionBlock[],
  filter: NameFilter,
): readonly SectionBlock[] {
  if (!isFiltering(filter)) {
    return blocks;
  }
  const wanted = (named: readonly NamedHere[]): readonly NamedHere[] =>
    named.filter((entity) => fits(entity, filter));
  return blocks
    .map((block) => ({
      ...block,
      named: wanted(block.named),
      paragraphs: block.paragraphs
        .map((paragraph) => ({ ...paragraph, named: wanted(paragraph.named) }))
        .filter(({ named }) => named.length > 0),
    }))
    .filter(({ named, paragraphs }) => named.length > 0 || paragraphs.length > 0);
}
