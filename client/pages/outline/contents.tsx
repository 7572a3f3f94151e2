import { type ReactNode, useMemo } from 'react';
import { clsx } from 'clsx';

import { headingOf } from '#client/shared/words/heading-of.ts';
import { readLocator } from '#client/shared/words/read-locator.ts';
import { readShortTitle } from '#client/shared/words/read-plan.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { OutlineSection, PlanOutline } from './outline-query.ts';
import { uniqueById } from '#client/shared/api/unique-by-id.ts';
import { fits, namesWithin } from './outline-sections.ts';
import type { OutlineRoute } from './route.ts';
import { openOutline } from './transitions.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { ContentsRow, FAMILIES } from './contents-row.tsx';
import styles from './contents.module.css';
import { NameFilterBar } from './name-filter-bar.tsx';

interface ContentsProps {
  readonly route: OutlineRoute;
  readonly books: readonly PlanOutline[];
}

/** The whole book at a glance: every chapter with its sections, each with how much it names and of what kind. */
export function Contents({ route, books }: ContentsProps): ReactNode {
  const words = useWords();
  const named = useMemo(
    () => uniqueById(books.flatMap(({ sections }) => sections.flatMap(namesWithin))),
    [books],
  );
  const fitting = named.filter((entity) => fits(entity, route));
  const isFiltered = route.types.length > 0 || route.find !== null;
  const plan = books.map((book) => readShortTitle(book, words)).join(words('list.comma'));
  const chapters = books.flatMap(({ sections }) => sections).filter(isNumberedChapter).length;
  return (
    <DocumentPage
      title={words('outline.title')}
      aside={words(isFiltered ? 'outline.aside.filtered' : 'outline.aside', {
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
  readonly plan: string | null;
  readonly isOnly: boolean;
}

function Book({ book, route, plan, isOnly }: BookProps): ReactNode {
  const words = useWords();
  const rows = book.sections.flatMap(({ children }) => children);
  const most = Math.max(
    1,
    ...rows.map((row) => namesWithin(row).filter((entity) => fits(entity, route)).length),
  );
  return (
    <div className={clsx('stack gap-6', styles.contents)}>
      {!isOnly && <h2>{readShortTitle(book, words)}</h2>}
      {book.sections.map((chapter) => (
        <Chapter key={chapter.id} chapter={chapter} route={route} plan={plan} most={most} />
      ))}
    </div>
  );
}

interface ChapterProps {
  readonly chapter: OutlineSection;
  readonly route: OutlineRoute;
  readonly plan: string | null;
  readonly most: number;
}

function Chapter({ chapter, route, plan, most }: ChapterProps): ReactNode {
  const words = useWords();
  const count = namesWithin(chapter).filter((entity) => fits(entity, route)).length;
  return (
    <section className={clsx(styles.chapter, count === 0 && styles.none)}>
      <h2>
        <StateLink to={openOutline(chapter.at, plan)}>
          <span className={styles.number}>{readLocator(chapter.at, words)}</span>
          <EntityName of={headingOf(chapter)} />
        </StateLink>
        <span className="count">{words('outline.count', { count })}</span>
      </h2>
      <ul>
        {chapter.children.map((section) => (
          <ContentsRow key={section.id} section={section} route={route} plan={plan} most={most} />
        ))}
      </ul>
    </section>
  );
}
