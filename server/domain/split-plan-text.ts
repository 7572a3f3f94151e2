import { Locator } from './locator.ts';
import { readPlanHeading, type EnumeratedHeading, type Enumeration } from './plan-heading.ts';
import { endsSentence, joinLines, publishedLines } from './published-lines.ts';

type PlanEntryKind =
  | 'chapter'
  | 'section'
  | 'subsection'
  | 'paragraph'
  | 'box'
  | 'box-item'
  | 'annex'
  | 'annex-group'
  | 'annex-task'
  | 'note';

/** A heading, a paragraph or a footnote of a plan, and where it stands. */
export interface PlanEntry {
  readonly at: Locator;
  readonly kind: PlanEntryKind;
  readonly text: string;
}

/**
 * Splits a plan as published, 章 and 节 with 专栏, 附件 and footnotes, into its entries, in its order, footnotes last.
 * None where it has no first chapter.
 *
 * Two things the plain text does not tell. A box lasts until a heading that is not its next item; what follows its items
 * without a heading is the box's. And a heading that could be either the box's next item or the next subsection is the item.
 */
export function splitPlanText(source: string): readonly PlanEntry[] {
  const splitter = new Splitter();
  for (const line of publishedLines(source)) {
    splitter.accept(line);
  }
  return [...splitter.entries, ...splitter.notes];
}

class Splitter {
  readonly entries: PlanEntry[] = [];
  readonly notes: PlanEntry[] = [];
  readonly #paragraphs = new Map<string, number>();
  #chapter = 0;
  #section = 0;
  #subsection = 0;
  #annex: { group: number; task: number } | null = null;
  /** The annex's title stands on the line below, and has no locator of its own. */
  #annexTitleFollows = false;
  #box: { readonly at: string; enumeration: Enumeration | null; items: number } | null = null;
  /** What the paragraphs' locators begin with. */
  #stem = '';

  accept(line: string): void {
    const heading = readPlanHeading(line);
    switch (heading?.kind) {
      case 'chapter':
        this.#openChapter(heading.number, heading.title);
        return;
      case 'section':
        this.#openSection(heading.number, heading.title);
        return;
      case 'box':
        this.#box = { at: `专栏${String(heading.number)}`, enumeration: null, items: 0 };
        this.#open(this.#box.at, 'box', heading.title);
        return;
      case 'annex':
        this.#openAnnex(heading.title);
        return;
      case 'note':
        // Not by its printed number, which may begin anew on each page.
        this.notes.push(entryOf(`注${String(this.notes.length + 1)}`, 'note', heading.text));
        return;
      case 'enumerated':
        if (!this.#openEnumerated(heading)) {
          this.#write(line);
        }
        return;
      case undefined:
        this.#write(line);
    }
  }

  #open(at: string, kind: PlanEntryKind, title: string, stem = at): void {
    this.entries.push(entryOf(at, kind, title));
    this.#stem = stem;
    this.#annexTitleFollows = false;
  }

  #openChapter(number: number, title: string): void {
    this.#chapter = number;
    this.#section = 0;
    this.#subsection = 0;
    this.#box = null;
    this.#open(this.#body, 'chapter', title);
  }

  #openSection(number: number, title: string): void {
    this.#section = number;
    this.#subsection = 0;
    this.#box = null;
    this.#open(this.#body, 'section', title);
  }

  #openAnnex(title: string): void {
    this.#annex = { group: 0, task: 0 };
    this.#box = null;
    this.#open('附件', 'annex', '附件');
    this.#annexTitleFollows = title === '';
  }

  /** Where the paragraphs of the chapter's body are counted: through a section, whatever its subsections. */
  get #body(): string {
    return this.#section === 0
      ? String(this.#chapter)
      : `${String(this.#chapter)}.${String(this.#section)}`;
  }

  /** Opens what an enumerated line heads: what comes next in the box, the annex or the section. False where it is text. */
  #openEnumerated(heading: EnumeratedHeading): boolean {
    const opened =
      this.#openBoxItem(heading) ||
      (this.#annex === null
        ? this.#openSubsection(heading)
        : this.#openGroup(heading, this.#annex) || this.#openTask(heading, this.#annex));
    if (opened && heading.text !== null) {
      this.#write(heading.text);
    }
    return opened;
  }

  #openBoxItem({ enumeration, number, title }: EnumeratedHeading): boolean {
    const box = this.#box;
    if (
      box === null ||
      number !== box.items + 1 ||
      (box.enumeration !== null && box.enumeration !== enumeration)
    ) {
      return false;
    }
    box.items = number;
    box.enumeration = enumeration;
    this.#open(`${box.at}.${String(number)}`, 'box-item', title);
    return true;
  }

  #openSubsection({ enumeration, number, title }: EnumeratedHeading): boolean {
    if (enumeration !== 'plain' || number !== this.#subsection + 1) {
      return false;
    }
    this.#subsection = number;
    this.#box = null;
    const at = [this.#chapter, this.#section, number].join('.');
    this.#open(at, 'subsection', title, this.#body);
    return true;
  }

  #openGroup(
    { enumeration, number, title }: EnumeratedHeading,
    annex: { group: number; task: number },
  ): boolean {
    if (enumeration !== 'plain' || number !== annex.group + 1) {
      return false;
    }
    annex.group = number;
    annex.task = 0;
    this.#box = null;
    // What stands under a group before its tasks is counted as a task 0 would be.
    this.#open(`附件${String(number)}`, 'annex-group', title, `附件${String(number)}.0`);
    return true;
  }

  #openTask(
    { enumeration, number, title }: EnumeratedHeading,
    annex: { group: number; task: number },
  ): boolean {
    if (enumeration !== 'bracketed' || annex.group === 0 || number !== annex.task + 1) {
      return false;
    }
    annex.task = number;
    this.#box = null;
    this.#open(`附件${String(annex.group)}.${String(number)}`, 'annex-task', title);
    return true;
  }

  /** A line of text goes on with the paragraph that a page or line break has cut short, or begins one. */
  #write(line: string): void {
    if (this.#annexTitleFollows) {
      this.#annexTitleFollows = false;
      if (!endsSentence(line)) {
        return;
      }
    }
    const last = this.entries.at(-1);
    if (last?.kind === 'paragraph' && !endsSentence(last.text)) {
      this.entries[this.entries.length - 1] = { ...last, text: joinLines(last.text, line) };
      return;
    }
    const number = (this.#paragraphs.get(this.#stem) ?? 0) + 1;
    this.#paragraphs.set(this.#stem, number);
    this.entries.push(entryOf(`${this.#stem}¶${String(number)}`, 'paragraph', line));
  }
}

function entryOf(at: string, kind: PlanEntryKind, text: string): PlanEntry {
  return { at: Locator.parse(at), kind, text };
}
