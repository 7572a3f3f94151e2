import { Fragment, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { clsx } from 'clsx';

import { compareEntityTypes } from '#client/shared/api/entity-types.ts';
import type { EntityType } from '#client/shared/api/fragments.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { SIGNS } from '#client/shared/theme/families.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { Icon } from '#client/shared/ui/icon.tsx';
import { Locator } from '#client/shared/ui/locator.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { headingOf } from '#client/shared/words/heading-of.ts';
import { readLocator } from '#client/shared/words/read-locator.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { namePieces } from './name-pieces.ts';
import type { NamedHere, ParagraphBlock, SectionBlock } from './section-blocks.ts';
import styles from './section-page.module.css';

interface SectionBlockViewProps {
  readonly block: SectionBlock;
  /** The locator that is asked for, where the page is marked. */
  readonly at: string | null;
}

/** A heading of the book with its paragraphs; the heading of the section that is read is the page's title. */
export function SectionBlockView({ block, at }: SectionBlockViewProps): ReactNode {
  const { depth, kind, named, paragraphs } = block;
  const Heading = depth > 1 ? 'h3' : 'h2';
  const isAsked = depth > 0 && block.at === at;
  const header = useAskedFor<HTMLDivElement>(isAsked);
  const isFootnote = kind === 'footnote';
  return (
    <section className={clsx('stack', styles.block)} data-kind={kind}>
      {(depth > 0 || named.length > 0) && !isFootnote && (
        <div ref={header} className={clsx(styles.heading, isAsked && styles.isAsked)}>
          {depth > 0 ? (
            <Heading>
              <Locator>{block.at}</Locator> <EntityName of={headingOf(block)} />
            </Heading>
          ) : (
            <Locator>{block.at}</Locator>
          )}
          <MarginNames at={block.at} named={named} />
        </div>
      )}
      {paragraphs.map((paragraph) => (
        <Paragraph key={paragraph.at} paragraph={paragraph} isAsked={paragraph.at === at} />
      ))}
    </section>
  );
}

interface ParagraphProps {
  readonly paragraph: ParagraphBlock;
  readonly isAsked: boolean;
}

function Paragraph({ paragraph, isAsked }: ParagraphProps): ReactNode {
  const { at, passage, named } = paragraph;
  const shown = useAskedFor<HTMLDivElement>(isAsked);
  return (
    <div
      ref={shown}
      className={clsx(styles.paragraph, isAsked && styles.isAsked)}
      aria-current={isAsked ? 'location' : undefined}
    >
      <Locator>{at}</Locator>
      {passage !== null && <AnnotatedPassage passage={passage} named={named} />}
      <MarginNames at={at} named={named} isAlone={passage === null} />
    </div>
  );
}

// Scrolls to what the address asks for, once: afterwards the reader scrolls.
function useAskedFor<Part extends HTMLElement>(isAsked: boolean): RefObject<Part | null> {
  const part = useRef<Part>(null);
  useEffect(() => {
    if (isAsked) {
      part.current?.scrollIntoView({ block: 'start' });
    }
  }, [isAsked]);
  return part;
}

interface AnnotatedPassageProps {
  readonly passage: string;
  readonly named: readonly NamedHere[];
}

// Each name in the plan's words is underlined in its family's hue and opens in the panel.
function AnnotatedPassage({ passage, named }: AnnotatedPassageProps): ReactNode {
  const selected = useExplorer((state) => state.selected);
  return (
    <p className={styles.passage} lang="zh-CN">
      {namePieces(passage, named).map(({ text, entity }, index) =>
        entity === null ? (
          <Fragment key={index}>{text}</Fragment>
        ) : (
          <StateLink
            key={index}
            className={clsx(styles.nameMark, SIGNS[entity.type].family)}
            to={select(entity.id)}
            isCurrent={selected === entity.id}
          >
            {text}
          </StateLink>
        ),
      )}
    </p>
  );
}

interface MarginNamesProps {
  readonly at: string;
  readonly named: readonly NamedHere[];
  /** Whether there is no passage, so that the names have its room too. */
  readonly isAlone?: boolean;
}

// What a paragraph names, by type, beside it.
function MarginNames({ at, named, isAlone = false }: MarginNamesProps): ReactNode {
  const words = useWords();
  const types = [...new Set(named.map(({ type }) => type))].toSorted(compareEntityTypes);
  if (types.length === 0) {
    return <p className={clsx(styles.marginNone, 'aside')}>{words('outline.named.none')}</p>;
  }
  return (
    <dl
      className={clsx('stack gap-1', styles.marginNames, isAlone && styles.marginAlone)}
      aria-label={words('outline.named', { at: readLocator(at, words) })}
    >
      {types.map((type) => (
        <NamesOfType
          key={type}
          type={type}
          named={named.filter((entity) => entity.type === type)}
        />
      ))}
    </dl>
  );
}

interface NamesOfTypeProps {
  readonly type: EntityType;
  readonly named: readonly NamedHere[];
}

function NamesOfType({ type, named }: NamesOfTypeProps): ReactNode {
  const words = useWords();
  const selected = useExplorer((state) => state.selected);
  return (
    <div className={SIGNS[type].family}>
      <dt>
        <Icon type={type} />
        <span>{words(`type.${type}`)}</span>
        {named.length > 1 && <span className="count">{named.length}</span>}
      </dt>
      <dd>
        {named.map((entity) => (
          <StateLink key={entity.id} to={select(entity.id)} isCurrent={selected === entity.id}>
            <EntityName of={entity} />
          </StateLink>
        ))}
      </dd>
    </div>
  );
}
