import { type ReactNode, useState } from 'react';
import { clsx } from 'clsx';

import { useAnswer } from '#client/shared/queries/query.ts';
import { AnswerView } from '#client/shared/ui/answer-view.tsx';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { headingOf } from '#client/shared/words/heading-of.ts';
import { readLocator } from '#client/shared/words/read-locator.ts';
import { readName } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { ContentsRows } from './contents.tsx';
import { NameFilterBar } from './name-filter-bar.tsx';
import { NeighbourLinks } from './neighbour-links.tsx';
import outlineStyles from './outline.module.css';
import type { OutlineSection, PlanOutline } from './outline-query.ts';
import { isFiltering, mostWithin, namesWithin } from './outline-sections.ts';
import { OutlineTree } from './outline-tree.tsx';
import type { OutlineRoute } from './route.ts';
import { SectionBlockView } from './section-block-view.tsx';
import { blocksOf, filterBlocks, type SectionBlock } from './section-blocks.ts';
import styles from './section-page.module.css';
import { sectionTextQuery } from './section-text-query.ts';
import { SectionTools } from './section-tools.tsx';
import { openOutline } from './transitions.ts';

interface SectionPageProps {
  readonly route: OutlineRoute;
  readonly book: PlanOutline;
  /** The section that is read, with those above it. */
  readonly way: readonly OutlineSection[];
}

/** A section as the book prints it, what each paragraph names beside it, and the book's sections at the left. */
export function SectionPage({ route, book, way }: SectionPageProps): ReactNode {
  const words = useWords();
  const section = way.at(-1);
  const [isTreeOpen, setTreeOpen] = useState(false);
  if (section === undefined) {
    return null;
  }
  const named = namesWithin(section);
  const heading = headingOf(section);
  const at = readLocator(section.at, words);
  const read = readName(heading, words);
  return (
    <DocumentPage
      title={at === read ? at : `${at} ${read}`}
      heading={
        <>
          {at} {at !== read && <EntityName of={heading} />}
        </>
      }
      aside={<Crumbs route={route} way={way} />}
      toldOf={named}
      tools={<SectionTools section={section} route={route} />}
    >
      <div className={outlineStyles.outline}>
        <div
          className={clsx('screen-only', outlineStyles.beside, isTreeOpen && outlineStyles.isOpen)}
        >
          <button
            type="button"
            className={clsx('button', outlineStyles.toggle)}
            aria-expanded={isTreeOpen}
            onClick={() => {
              setTreeOpen(!isTreeOpen);
            }}
          >
            {words('outline.tree')}
          </button>
          <OutlineTree route={route} book={book} way={way} />
        </div>
        <div className={clsx('stack gap-4', outlineStyles.read)}>
          <NameFilterBar route={route} named={named} />
          <SectionTextView section={section} route={route} />
          <NeighbourLinks book={book} way={way} route={route} />
        </div>
      </div>
    </DocumentPage>
  );
}

interface CrumbsProps {
  readonly route: OutlineRoute;
  readonly way: readonly OutlineSection[];
}

function Crumbs({ route, way }: CrumbsProps): ReactNode {
  const words = useWords();
  return (
    <>
      <StateLink to={openOutline(null, route.plan)}>{words('outline.contents')}</StateLink>
      {way.slice(0, -1).map((section) => (
        <span key={section.id}>
          <span aria-hidden="true"> › </span>
          <StateLink to={openOutline(section.at, route.plan)}>
            {[readLocator(section.at, words), readName(headingOf(section), words)].join(' ')}
          </StateLink>
        </span>
      ))}
    </>
  );
}

interface SectionTextViewProps {
  readonly section: OutlineSection;
  readonly route: OutlineRoute;
}

// A chapter is too long for one page: of its sections only the names are listed.
function SectionTextView({ section, route }: SectionTextViewProps): ReactNode {
  const words = useWords();
  const isWhole = section.kind !== 'chapter' && section.kind !== 'annex';
  const answer = useAnswer(sectionTextQuery(section.id, isWhole));
  const { children } = section;
  return (
    <AnswerView answer={answer} loading="outline.section.loading" lines={10}>
      {(text) => (
        <>
          <Blocks blocks={blocksOf(text)} route={route} />
          {!isWhole && children.length > 0 && (
            <section className={styles.below}>
              <h2>{words('outline.section.below')}</h2>
              <ContentsRows
                sections={children}
                route={route}
                plan={route.plan}
                most={mostWithin(children, route)}
              />
            </section>
          )}
        </>
      )}
    </AnswerView>
  );
}

interface BlocksProps {
  readonly blocks: readonly SectionBlock[];
  readonly route: OutlineRoute;
}

function Blocks({ blocks, route }: BlocksProps): ReactNode {
  const words = useWords();
  const shown = filterBlocks(blocks, route);
  const paragraphs = shown.flatMap((block) => block.paragraphs);
  const named = new Set(
    shown
      .flatMap((block) => [...block.named, ...block.paragraphs.flatMap((one) => one.named)])
      .map(({ id }) => id),
  );
  const isFiltered = isFiltering(route);
  const counts = { count: named.size, paragraphs: paragraphs.length };
  return (
    <>
      <p className="aside" role="status">
        {isFiltered && named.size === 0
          ? words('outline.section.empty')
          : words(isFiltered ? 'outline.section.filtered' : 'outline.section.aside', counts)}
        {paragraphs.some(({ passage }) => passage === null) &&
          ` ${words('outline.section.noText')}`}
      </p>
      {shown.map((block) => (
        <SectionBlockView key={block.id} block={block} at={route.at} />
      ))}
    </>
  );
}
