import { sectionTextQuery } from './section-text-query.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { type ReactNode, useState } from 'react';
import { clsx } from 'clsx';

import { headingOf } from '#client/shared/words/heading-of.ts';
import { readLocator } from '#client/shared/words/read-locator.ts';
import { readName } from '#client/shared/words/read-name.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { OutlineSection, PlanOutline } from './outline-query.ts';
import { fits, namesWithin } from './outline-sections.ts';
import type { OutlineRoute } from './route.ts';
import { openOutline } from './transitions.ts';
import { blocksOf, sieve, type SectionBlock } from './section-blocks.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { ContentsRow } from './contents-row.tsx';
import { LeafLinks } from './leaf-links.tsx';
import { NameFilterBar } from './name-filter-bar.tsx';
import { OutlineTree } from './outline-tree.tsx';
import { SectionBlockView } from './section-block-view.tsx';
import styles from './section-page.module.css';
import { SectionTools } from './section-tools.tsx';
import outlineStyles from './outline.module.css';

interface SectionPageProps {
  readonly route: OutlineRoute & { readonly at: string };
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
        at === read ? (
          at
        ) : (
          <>
            {at} <EntityName of={heading} />
          </>
        )
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
          <Read section={section} route={route} />
          <LeafLinks book={book} way={way} route={route} />
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

interface ReadProps {
  readonly section: OutlineSection;
  readonly route: OutlineRoute & { readonly at: string };
}

function Read({ section, route }: ReadProps): ReactNode {
  const words = useWords();
  const isWhole = section.kind !== 'chapter' && section.kind !== 'annex';
  const answer = useAnswer(sectionTextQuery(section.id, isWhole));
  switch (answer.status) {
    case 'pending':
      return <Skeleton label={words('outline.section.loading')} lines={10} />;
    case 'error':
      return <ErrorNotice error={answer.error} />;
    case 'success':
      return (
        <>
          <Blocks blocks={blocksOf(answer.data)} route={route} />
          {!isWhole && section.children.length > 0 && <Below section={section} route={route} />}
        </>
      );
  }
}

interface BlocksProps {
  readonly blocks: readonly SectionBlock[];
  readonly route: OutlineRoute & { readonly at: string };
}

function Blocks({ blocks, route }: BlocksProps): ReactNode {
  const words = useWords();
  const sieved = sieve(blocks, route);
  const paragraphs = sieved.flatMap((block) => block.paragraphs);
  const named = new Set(
    sieved
      .flatMap((block) => [...block.named, ...block.paragraphs.flatMap((one) => one.named)])
      .map(({ id }) => id),
  );
  const isFiltered = route.types.length > 0 || route.find !== null;
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
      {sieved.map((block) => (
        <SectionBlockView key={block.id} block={block} at={route.at} />
      ))}
    </>
  );
}

interface BelowProps {
  readonly section: OutlineSection;
  readonly route: OutlineRoute;
}

function Below({ section, route }: BelowProps): ReactNode {
  const words = useWords();
  const most = Math.max(
    1,
    ...section.children.map(
      (child) => namesWithin(child).filter((entity) => fits(entity, route)).length,
    ),
  );
  return (
    <section className={styles.below}>
      <h2>{words('outline.section.below')}</h2>
      <ul>
        {section.children.map((child) => (
          <ContentsRow key={child.id} section={child} route={route} plan={route.plan} most={most} />
        ))}
      </ul>
    </section>
  );
}
