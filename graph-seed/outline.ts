import { Entity } from '#server/domain/entity.ts';
import { Locator } from '#server/domain/locator.ts';

import type { SectionLine } from './seed-line.ts';

/** Where a locator stands in the document, and in which of its sections. */
interface Place {
  readonly order: number;
  /** The locator of the innermost section that holds it. */
  readonly section: Locator;
}

/** The document's skeleton: every locator there is. */
export interface Outline {
  readonly sections: ReadonlyMap<Locator, SectionLine>;
  readonly places: ReadonlyMap<Locator, Place>;
}

export function buildOutline(lines: readonly SectionLine[]): Outline {
  const sections = new Map<Locator, SectionLine>();
  const places = new Map<Locator, Place>();
  for (const line of lines) {
    sections.set(line.at, line);
    for (const at of locatorsOf(line)) {
      places.set(at, { order: places.size, section: line.at });
    }
  }
  return { sections, places };
}

/** The section's own locator, then those of its paragraphs. */
function locatorsOf(line: SectionLine): readonly Locator[] {
  const [first, last] = line.paragraphs;
  if (first === undefined || last === undefined) {
    return [line.at];
  }
  const [stem, from] = splitParagraph(first);
  const [, to] = splitParagraph(last);
  const paragraphs = Array.from({ length: to - from + 1 }, (_, i) =>
    Locator.parse(`${stem}¶${String(from + i)}`),
  );
  return [line.at, ...paragraphs];
}

function splitParagraph(at: Locator): readonly [string, number] {
  const [stem = '', number = ''] = at.split('¶');
  return [stem, Number(number)];
}

const HEADED: ReadonlySet<SectionLine['section']> = new Set([
  'box',
  'boxItem',
  'annexGroup',
  'annexTask',
  'note',
]);

/** A section as an entity. Its name is its locator and heading, so that it never clashes with the task of that heading. */
export function sectionEntity(line: SectionLine, idPrefix: string): Entity {
  const name = line.at === line.heading ? line.heading : `${line.at} ${line.heading}`;
  return Entity.parse({
    type: 'Section',
    id: sectionId(line.at, idPrefix),
    name,
    aliases: HEADED.has(line.section) ? [line.at] : [],
    mentions: [line.at],
    at: line.at,
    sectionKind: line.section,
    heading: line.heading,
    locators: locatorsOf(line),
  });
}

/** `4.2` is zm-section-4-2, `专栏6.2` zm-section-box-6-2, `附件2.2` zm-section-annex-2-2, `注1` zm-section-note-1. */
function sectionId(at: Locator, idPrefix: string): string {
  const slug = at
    .replace('专栏', 'box-')
    .replace('附件', 'annex-')
    .replace('注', 'note-')
    .replaceAll('.', '-')
    .replace(/-$/, '');
  return `${idPrefix}section-${slug}`;
}
