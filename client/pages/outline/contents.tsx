import { type ReactNode, useMemo } from 'react';
import { clsx } from 'clsx';

import type { EntityHint } from '#client/shared/api/fragments.ts';
import { uniqueById } from '#client/shared/api/unique-by-id.ts';
import { type Family, SIGNS } from '#client/shared/theme/families.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { headingOf } from '#client/shared/words/heading-of.ts';
import { readLocator } from '#client/shared/words/read-locator.ts';
import { readName } from '#client/shared/words/read-name.ts';
import { readShortTitle } from '#client/shared/words/read-plan.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import styles from './contents.module.css';
import { NameFilterBar } from './name-filter-bar.tsx';
import type { OutlineSection, PlanOutline } from './outline-query.ts';
import { fits, fittingWithin, isFiltering, mostWithin, namesWithin } from './outline-sections.ts';
import type { OutlineRoute } from './route.ts';
import { openOutline } from './transitions.ts';

interface ContentsProps {
  readonly route: OutlineRoute;
  readonly books: readonly PlanOutline[];
}

/** The contents of each plan: every chapter with its sections, each with how much it names and of what kind. */
export function Contents({ route, books }: ContentsProps): ReactNode {
  const words = useWords();
  const named = useMemo(
    () => uniqueById(books.flatMap(({ sections }) => sections.flatMap(namesWithin))),
    [books],
  );
  const fitting = named.filter((entity) => fits(entity, route));
  const plan = books.map((book) => readShortTitle(book, words)).join(words('list.comma'));
  const chapters = books.flatMap(({ sections }) => sections).filter(isNumberedChapter).length;
  return (
    <DocumentPage
      title={words('outline.title')}
      aside={words(isFiltering(route) ? 'outline.aside.filtered' : 'outline.aside', {
        plan,
        chapters,
        count: fitting.length,
      })}
      toldOf={fitting}
      isNarrow
    >
      <NameFilterBar route={route} named={named} />
      <FamilyLegend />
      {fitting.length === 0 && <p>{words('outline.none')}</p>}
      {books.map((book, index) => (
        <Book
          key={book.plan}
          book={book}
          route={route}
          plan={index === 0 ? null : book.plan}
          isOnly={books.length === 1}
        />
      ))}
    </DocumentPage>
  );
}

// In the order in which a bar shows them.
const FAMILIES: readonly Family[] = [
  'works',
  'industry',
  'space',
  'transport',
  'actors',
  'nature',
  'record',
];

// What the colours of the bars mean.
function FamilyLegend(): ReactNode {
  const words = useWords();
  return (
    <ul className={clsx('wrap aside', styles.legend)} aria-label={words('outline.legend')}>
      {FAMILIES.map((family) => (
        <li key={family} className={family}>
          <span aria-hidden="true" />
          {words(`outline.family.${family}`)}
        </li>
      ))}
    </ul>
  );
}

// The preface stands before the chapters, the annex behind them.
function isNumberedChapter({ kind, at }: OutlineSection): boolean {
  return kind === 'chapter' && at !== '0';
}

interface BookProps {
  readonly book: PlanOutline;
  readonly route: OutlineRoute;
  /** The plan's id in the address; null: the first plan's. */
  readonly plan: string | null;
  readonly isOnly: boolean;
}

function Book({ book, route, plan, isOnly }: BookProps): ReactNode {
  const words = useWords();
  const sections = book.sections.flatMap(({ children }) => children);
  const most = mostWithin(sections, route);
  return (
    <div className={clsx('stack gap-6', styles.contents)}>
      {!isOnly && <h2>{readShortTitle(book, words)}</h2>}
      {book.sections.map((chapter) => (
        <Chapter key={chapter.id} chapter={chapter} route={route} plan={plan} most={most} />
      ))}
    </div>
  );
}

interface RowsProps {
  readonly route: OutlineRoute;
  readonly plan: string | null;
  /** How much the section that names most names: its bar is the longest. */
  readonly most: number;
}

interface ChapterProps extends RowsProps {
  readonly chapter: OutlineSection;
}

function Chapter({ chapter, ...rows }: ChapterProps): ReactNode {
  const words = useWords();
  const { route, plan } = rows;
  const count = fittingWithin(chapter, route).length;
  return (
    <section className={clsx(styles.chapter, count === 0 && styles.none)}>
      <h2>
        <StateLink to={openOutline(chapter.at, plan)}>
          <span className={styles.number}>{readLocator(chapter.at, words)}</span>
          <EntityName of={headingOf(chapter)} />
        </StateLink>
        <span className="count">{words('outline.count', { count })}</span>
      </h2>
      <ContentsRows {...rows} sections={chapter.children} />
    </section>
  );
}

interface ContentsRowsProps extends RowsProps {
  readonly sections: readonly OutlineSection[];
}

/** Sections, each with a bar of what it names, by family. */
export function ContentsRows({ sections, route, plan, most }: ContentsRowsProps): ReactNode {
  const words = useWords();
  return (
    <ul>
      {sections.map((section) => {
        const heading = headingOf(section);
        const named = fittingWithin(section, route);
        return (
          <li key={section.id} className={clsx(styles.row, named.length === 0 && styles.none)}>
            <StateLink to={openOutline(section.at, plan)}>
              <span className={styles.at}>{readLocator(section.at, words)}</span>
              <span className={styles.heading}>
                <EntityName of={heading} />
              </span>
              <span className={styles.total}>{named.length}</span>
              <Composition heading={readName(heading, words)} named={named} most={most} />
            </StateLink>
          </li>
        );
      })}
    </ul>
  );
}

interface CompositionProps {
  readonly heading: string;
  readonly named: readonly EntityHint[];
  readonly most: number;
}

function Composition({ heading, named, most }: CompositionProps): ReactNode {
  const words = useWords();
  const parts = FAMILIES.map((family) => ({
    family,
    count: named.filter(({ type }) => SIGNS[type].family === family).length,
  })).filter(({ count }) => count > 0);
  const label = parts
    .map(({ family, count }) =>
      words('outline.part', { type: words(`outline.family.${family}`), count }),
    )
    .join(words('list.comma'));
  return (
    <span
      className={styles.composition}
      role="img"
      aria-label={words('outline.composition', { heading, parts: label })}
      title={label}
    >
      {parts.map(({ family, count }) => (
        <span
          key={family}
          className={family}
          style={{ inlineSize: `${String((100 * count) / most)}%` }}
        />
      ))}
    </span>
  );
}
