import type { ReactNode } from 'react';

import type { EntityFact } from '../../api/entity.ts';
import type { Neighbourhood } from '../../api/neighbourhood.ts';
import { useAnswer } from '../../state/answers/answers.ts';
import { otherEnd } from '../../state/canvas/group-key.ts';
import {
  entityAnswers,
  neighbourhoodAnswers,
  responsibilityAnswers,
} from '../../state/answers/questions.ts';
import { groupsOf, type ShownGroup } from '../../state/canvas/shown-groups.ts';
import { useWords } from '../../state/reader/use-words.ts';
import { factsOf } from '../entity/facts-of.ts';
import { BasisMark } from '../shared/basis-mark.tsx';
import { Locator } from '../shared/locator.tsx';
import { PrintedDuties } from './printed-duties.tsx';
import { PrintedMention } from './printed-mention.tsx';
import { Sheet } from './sheet.tsx';

/** An entity on paper: its facts, who answers for it, its relations by kind with their places, and the plan's sentences. */
export function EntityBrief({ id }: { readonly id: string }): ReactNode {
  const entity = useAnswer(entityAnswers, id);
  const around = useAnswer(neighbourhoodAnswers, id);
  return entity.kind === 'answered' ? (
    <EntitySheet entity={entity.value} around={around.kind === 'answered' ? around.value : null} />
  ) : null;
}

interface EntitySheetProps {
  readonly entity: EntityFact;
  readonly around: Neighbourhood | null;
}

function EntitySheet({ entity, around }: EntitySheetProps): ReactNode {
  const words = useWords();
  const duties = useAnswer(responsibilityAnswers, entity.id);
  return (
    <Sheet kind={words(`type.${entity.type}`)}>
      <h1 lang="zh-CN">{entity.name}</h1>
      <dl className="brief-facts">
        {factsOf(entity, words).map(({ term, text }) => (
          <div key={`${term} ${text}`}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {duties.kind === 'answered' && entity.type !== 'DEPARTMENT' && duties.value.length > 0 && (
        <>
          <h2>{words('responsibility.title')}</h2>
          <PrintedDuties name={null} duties={duties.value} />
        </>
      )}
      {around !== null && <Relations around={around} />}
      <h2>{words('evidence.title')}</h2>
      {entity.mentions.map((mention) => (
        <PrintedMention key={mention.at} mention={mention} named={[entity]} />
      ))}
    </Sheet>
  );
}

function Relations({ around }: { readonly around: Neighbourhood }): ReactNode {
  const words = useWords();
  const groups = groupsOf(around);
  const count = groups.reduce((sum, { total }) => sum + total, 0);
  return count === 0 ? null : (
    <>
      <h2>{words('brief.entity.relations', { count })}</h2>
      {groups.map((group) => (
        <Group key={group.key} group={group} of={around.entity.id} />
      ))}
    </>
  );
}

function Group({ group, of }: { readonly group: ShownGroup; readonly of: string }): ReactNode {
  const words = useWords();
  const { sense, type, relations, total } = group;
  return (
    <section className="brief-group">
      <h3>
        {words(`verb.${sense}.${type}`)} <span>{total}</span>
      </h3>
      <ul>
        {relations.map((relation) => (
          <li key={relation.id}>
            <span lang="zh-CN">{otherEnd(relation, of).name}</span>{' '}
            {relation.basis === 'DERIVED' && (
              <BasisMark basis="DERIVED">{words('basis.derivedWord')}</BasisMark>
            )}{' '}
            {relation.mentions.slice(0, 1).map(({ at }) => (
              <Locator key={at}>{at}</Locator>
            ))}
          </li>
        ))}
      </ul>
      {relations.length < total && (
        <p>{words('brief.entity.shown', { shown: relations.length, total })}</p>
      )}
    </section>
  );
}
