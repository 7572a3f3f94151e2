import { useAnswer } from '#client/shared/queries/query.ts';
import type { ReactNode } from 'react';

import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { type EntityFact, entityQuery, type WholeEntity } from '#client/shared/queries/entity.ts';
import {
  groupsOf,
  type Neighbourhood,
  otherEnd,
  type RelationGroup,
} from '#client/shared/queries/neighbourhood.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { factsOf, FactSource } from '#client/explorer/entity-panel/facts.tsx';
import { existingFirst, TitleWords } from '#client/explorer/entity-panel/titles.tsx';
import { BasisMark, IntendedMark } from '#client/shared/ui/basis-mark.tsx';
import { Locator } from '#client/shared/ui/locator.tsx';
import { PrintedDuties } from '#client/explorer/print-sheet/printed-duties.tsx';
import { PrintedMention } from '#client/explorer/print-sheet/printed-mention.tsx';
import { Sheet } from '#client/explorer/print-sheet/print-sheet.tsx';
import styles from '#client/explorer/print-sheet/print-sheet.module.css';

/** An entity on paper: its facts, who answers for it, its relations by type with their locators, and the plan's sentences. */
export function EntitySheet({ id }: { readonly id: string }): ReactNode {
  const { data } = useAnswer(entityQuery(id));
  return data === undefined ? null : <SheetOf {...data} />;
}

function SheetOf({ entity, around }: WholeEntity): ReactNode {
  const words = useWords();
  const { responsibilities: duties } = entity;
  return (
    <Sheet kind={words(`type.${entity.type}`)}>
      <h1>
        <EntityName of={entity} />
      </h1>
      <dl className={styles.facts}>
        {factsOf(entity, words).map(({ term, text, source }) => (
          <div key={`${term} ${text}`}>
            <dt>{term}</dt>
            <dd>
              {text}
              {source !== undefined && <FactSource source={source} />}
            </dd>
          </div>
        ))}
      </dl>
      <PrintedTitles entity={entity} />
      {entity.type !== 'DEPARTMENT' && duties.length > 0 && (
        <>
          <h2>{words('responsibility.title')}</h2>
          <PrintedDuties of={null} type={entity.type} duties={duties} />
        </>
      )}
      <Relations around={around} />
      <h2>{words('evidence.title')}</h2>
      {entity.mentions.map((mention) => (
        <PrintedMention key={mention.at} mention={mention} named={[entity]} />
      ))}
    </Sheet>
  );
}

function PrintedTitles({ entity }: { readonly entity: EntityFact }): ReactNode {
  const words = useWords();
  return entity.titles.length === 0 ? null : (
    <section className={styles.group}>
      <h3>
        {words('entity.titles')} <span>{entity.titles.length}</span>
      </h3>
      <ul>
        {existingFirst(entity.titles).map((title) => (
          <li key={`${title.name} ${title.at}`}>
            <TitleWords title={title} /> <Locator>{title.at}</Locator>
          </li>
        ))}
      </ul>
    </section>
  );
}

// A hub has more than anyone reads on paper: of each kind just some.
const MOST_AS_IT_IS = 100;
const ENOUGH_OF_A_GROUP = 40;

function shortened(group: RelationGroup): RelationGroup {
  return { ...group, relations: group.relations.slice(0, ENOUGH_OF_A_GROUP) };
}

function Relations({ around }: { readonly around: Neighbourhood }): ReactNode {
  const words = useWords();
  const groups = groupsOf(around);
  const count = groups.reduce((sum, { total }) => sum + total, 0);
  return count === 0 ? null : (
    <>
      <h2>{words('printSheet.entity.relations', { count })}</h2>
      {groups.map((group) => (
        <Group
          key={group.key}
          group={count > MOST_AS_IT_IS ? shortened(group) : group}
          of={around.entity.id}
        />
      ))}
    </>
  );
}

function Group({ group, of }: { readonly group: RelationGroup; readonly of: string }): ReactNode {
  const words = useWords();
  const { direction, type, relations, total } = group;
  return (
    <section className={styles.group}>
      <h3>
        {words(`verb.${direction}.${type}`)} <span>{total}</span>
      </h3>
      <ul>
        {relations.map((relation) => (
          <li key={relation.id}>
            <EntityName of={otherEnd(relation, of)} />{' '}
            {relation.basis === 'DERIVED' && (
              <BasisMark basis="DERIVED" isIntended={relation.intended}>
                {words('basis.derivedWord')}
              </BasisMark>
            )}{' '}
            <IntendedMark isIntended={relation.intended} word={relation.intendedWord} />{' '}
            {relation.mentions.slice(0, 1).map(({ at }) => (
              <Locator key={at}>{at}</Locator>
            ))}
          </li>
        ))}
      </ul>
      {relations.length < total && (
        <p>{words('printSheet.entity.shown', { shown: relations.length, total })}</p>
      )}
    </section>
  );
}
