import { type ReactNode, useEffect, useRef } from 'react';
import { clsx } from 'clsx';

import { headingOf } from '#client/shared/words/heading-of.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { ParagraphBlock, SectionBlock } from './section-blocks.ts';
import { Locator } from '#client/shared/ui/locator.tsx';
import { AnnotatedPassage } from './annotated-passage.tsx';
import { MarginNames } from './margin-names.tsx';
import styles from './section-page.module.css';

interface SectionBlockViewProps {
  readonly block: SectionBlock;
  /** The locator that is asked for: what stands there is marked. */
  readonly at: string;
}

/** A heading of the book with its paragraphs; the section that is read bears its heading as the page's title. */
export function SectionBlockView({ block, at }: SectionBlockViewProps): ReactNode {
  const { depth, kind, named, paragraphs } = block;
  const Heading = depth > 1 ? 'h3' : 'h2';
  const isAsked = depth > 0 && block.at === at;
  const heads = useAskedFor<HTMLDivElement>(isAsked);
  const isFootnote = kind === 'footnote';
  return (
    <section className={clsx('stack', styles.block)} data-kind={kind}>
      {(depth > 0 || named.length > 0) && !isFootnote && (
        <div ref={heads} className={clsx(styles.heading, isAsked && styles.isAsked)}>
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

// What an address asks for is brought before the reader, once; what they scroll to afterwards is theirs.
function useAskedFor<Part extends HTMLElement>(isAsked: boolean): React.RefObject<Part | null> {
  const part = useRef<Part>(null);
  useEffect(() => {
    if (isAsked) {
      part.current?.scrollIntoView({ block: 'start' });
    }
  }, [isAsked]);
  return part;
}
