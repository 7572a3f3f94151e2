import type { Locator } from './locator.ts';
import type { PlanText } from './plan-text.ts';

/** A paragraph, and where it stands. */
export interface Paragraph {
  readonly at: Locator;
  readonly passage: string;
}

/**
 * The paragraphs of a section, in the plan's order. A section's paragraphs are counted on through its subsections, so a
 * paragraph is of the subsection whose heading came last before it; a footnote is its own paragraph.
 */
export function paragraphsOf(text: PlanText, section: Locator): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const latest = new Map<string, string>();
  for (const [at, passage] of text) {
    const [stem = '', number] = at.split('¶');
    if (number === undefined) {
      latest.set(countedWith(stem), stem);
    }
    const holder = number === undefined ? footnoteIn(stem) : holderOf(stem, latest);
    if (holder === section) {
      paragraphs.push({ at, passage });
    }
  }
  return paragraphs;
}

// 3.1.2 counts its paragraphs on from 3.1; every other heading counts its own.
function countedWith(heading: string): string {
  return heading.replace(/^(\d+\.\d+)\.\d+$/, '$1');
}

// 附件7.0 counts the paragraphs of 附件7, which has no heading of that locator.
function holderOf(stem: string, latest: ReadonlyMap<string, string>): string {
  return latest.get(stem) ?? latest.get(stem.replace(/\.0$/, '')) ?? stem;
}

function footnoteIn(stem: string): string | null {
  return stem.startsWith('注') ? stem : null;
}
