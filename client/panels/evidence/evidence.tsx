import { type ReactNode, useState } from 'react';

import { EntityName } from '../shared/entity-name.tsx';
import type { MentionFact } from '../../api/fragments.ts';
import type { PlanFact } from '../../api/plans.ts';
import { type Answer, useAnswer } from '../../state/answers/answers.ts';
import { goToEntity } from '../../state/navigate.ts';
import { planAnswers } from '../../state/answers/questions.ts';
import { readAt } from '../../state/pages/read-outline.ts';
import { useWords } from '../../state/reader/use-words.ts';
import { Locator } from '../shared/locator.tsx';
import { StateLink } from '../shared/state-link.tsx';
import './evidence.css';
import { Passage } from './passage.tsx';

interface EvidenceProps {
  readonly mentions: readonly MentionFact[];
  /** What to mark in the passages. */
  readonly names: readonly string[];
}

const SHOWN_AT_FIRST = 4;

/** Where the plan says it: each place with its heading, and the passage where the server has it. */
export function Evidence({ mentions, names }: EvidenceProps): ReactNode {
  const words = useWords();
  const plans = useAnswer(planAnswers, '');
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? mentions : mentions.slice(0, SHOWN_AT_FIRST);
  const left = mentions.length - shown.length;
  return (
    <section className="panel-part" id="part-evidence" tabIndex={-1}>
      <h3>
        {words('evidence.title')}
        <span className="count">{words('evidence.count', { count: mentions.length })}</span>
      </h3>
      {mentions.every(({ passage }) => passage === null) && (
        <p className="aside">{words('evidence.noPassage')}</p>
      )}
      <ol className="mentions">
        {shown.map((mention) => (
          <li key={mention.at}>
            <p className="mention-place">
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
  const isFirst = plans.kind !== 'answered' || plans.value[0]?.id === section.plan.id;
  return isFirst ? null : section.plan.id;
}

function SectionLink({ mention: { section } }: { readonly mention: MentionFact }): ReactNode {
  return (
    <StateLink className="section-link" to={goToEntity(section.id)}>
      <EntityName of={section} />
    </StateLink>
  );
}
