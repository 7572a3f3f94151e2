import type { ReactNode } from 'react';

import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { goToEntity } from '#client/shared/routing/navigate.ts';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { readStage } from '#client/shared/words/read-stage.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { Words } from '#client/shared/words/words.ts';
import { DeskCard, SHOWN } from './desk-card.tsx';
import type { DeskWork } from './desk-query.ts';
import styles from './desk.module.css';

interface DeskWorksProps {
  readonly works: readonly DeskWork[];
  /** What is said where there are none. */
  readonly none: string;
  /** Further projects, with which one has less to do; 0 where there are none. */
  readonly joined?: number;
  /** Where all of them are. */
  readonly all: Transition;
}

/** My projects, with how far each is. */
export function DeskWorks({ works, none, joined = 0, all }: DeskWorksProps): ReactNode {
  const words = useWords();
  const projects = works.filter(({ type }) => type === 'PROJECT');
  const others = works.filter(({ type }) => type !== 'PROJECT');
  return (
    <DeskCard
      title={words('desk.works')}
      count={projects.length}
      all={works.length + joined === 0 ? null : { words: words('desk.works.all'), to: all }}
    >
      {works.length === 0 && <p className="aside">{none}</p>}
      <ul className={styles.lines}>
        {[...projects, ...others].slice(0, SHOWN).map((work) => (
          <li key={work.id}>
            <EntityLink entity={work} to={goToEntity(work.id)} />
            {work.stage !== null && <span className="aside">{readStage(work.stage, words)}</span>}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <p className="aside">
          {words('desk.works.others', {
            others: countsOf(others, words).join(words('desk.comma')),
          })}
        </p>
      )}
      {joined > 0 && <p className="aside">{words('desk.works.joined', { count: joined })}</p>}
    </DeskCard>
  );
}

function countsOf(works: readonly DeskWork[], words: Words): readonly string[] {
  const types = [...new Set(works.map(({ type }) => type))];
  return types.map((type) =>
    words('desk.works.other', {
      type: words(`type.${type}`),
      count: works.filter((work) => work.type === type).length,
    }),
  );
}
