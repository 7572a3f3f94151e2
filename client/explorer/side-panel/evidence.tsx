import { plansQuery } from '#client/shared/queries/plans.ts';
import { useAnswer, type Answer } from '#client/shared/queries/query.ts';
import { type ReactNode, useState } from 'react';
import { clsx } from 'clsx';

import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { MentionFact } from '#client/shared/api/fragments.ts';
import type { PlanFact } from '#client/shared/queries/plans.ts';
import { goToEntity, readAt } from '#client/shared/routing/navigate.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { Locator } from '#client/shared/ui/locator.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './evidence.module.css';
import { Passage } from '#client/shared/evidence/passage.tsx';
import panelPartStyles from '#client/shared/ui/panel-part.module.css';

interface EvidenceProps {
  readonly mentions: readonly MentionFact[];
  /** What to mark in the passages. */
  readonly names: readonly string[];
}

const SHOWN_AT_FIRST = 4;

/** Where the plan says it: each place with its heading, and the passage where the server has it. */
export function Evidence({ mentions, names }: EvidenceProps): ReactNode {
  const words = useWords();
  const plans = useAnswer(plansQuery);
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? mentions : mentions.slice(0, SHOWN_AT_FIRST);
  const left = mentions.length - shown.length;
  return (
    <section className={clsx('stack gap-3', panelPartStyles.part)} id="part-evidence" tabIndex={-1}>
      <h3>
        {words('evidence.title')}
        <span className="count">{words('evidence.count', { count: mentions.length })}</span>
      </h3>
      {mentions.every(({ passage }) => passage === null) && (
        <p className="aside">{words('evidence.noPassage')}</p>
      )}
      <ol className={clsx('stack gap-4', styles.mentions)}>
        {shown.map((mention) => (
          <li key={mention.at}>
            <p className="aside">
              <Locator to={readAt(mention.at, planInAddress(mention, plans))}>{mention.at}</Locator>{' '}
              <SectionLink mention={mention} />
            </p>
            {mention.passage !== null && <Passage text={mention.passage} names={names} />}
          </li>
        ))}
      </ol>
      {left > 0 && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            setWhole(true);
          }}
        >
          {words('evidence.more', { count: left })}
        </button>
      )}
    </section>
  );
}

// The first plan's locators need no more said.
function planInAddress(
  { section }: MentionFact,
  plans: Answer<readonly PlanFact[]>,
): string | null {
  const isFirst = plans.status !== 'success' || plans.data[0]?.id === section.plan.id;
  return isFirst ? null : section.plan.id;
}

function SectionLink({ mention: { section } }: { readonly mention: MentionFact }): ReactNode {
  return (
    <StateLink className={styles.sectionLink} to={goToEntity(section.id)}>
      <EntityName of={section} />
    </StateLink>
  );
}
