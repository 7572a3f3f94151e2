import { goToCorridor } from '#client/shared/routing/navigate.ts';
import { corridorsQuery } from './corridors-query.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { readName } from '#client/shared/words/read-name.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { CorridorFact } from './corridors-query.ts';
import { type CorridorBranch, corridorBranches } from './corridor-stops.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { Icon } from '#client/shared/ui/icon.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './corridor-list.module.css';
import { FindCorridors } from './find-corridors.tsx';
import { MiniDiagram } from './mini-diagram.tsx';

/** Every corridor with its stops in a line and what lies along it in numbers, wholes before their parts. */
export function CorridorList(): ReactNode {
  const words = useWords();
  const answer = useAnswer(corridorsQuery(null));
  const count = answer.status === 'success' ? answer.data.length : null;
  return (
    <DocumentPage
      title={words('corridor.title')}
      aside={count === null ? undefined : words('corridor.aside', { count })}
      toldOf={answer.status === 'success' ? answer.data.map(({ corridor }) => corridor) : []}
      tools={<FindCorridors />}
      isNarrow
    >
      {answer.status === 'pending' && <Skeleton label={words('corridor.loading')} lines={12} />}
      {answer.status === 'error' && <ErrorNotice error={answer.error} isWholePage />}
      {answer.status === 'success' && <Branches branches={corridorBranches(answer.data)} />}
    </DocumentPage>
  );
}

function Branches({ branches }: { readonly branches: readonly CorridorBranch[] }): ReactNode {
  const words = useWords();
  const wholes = branches.filter(({ parts }) => parts.length > 0);
  const others = branches.filter(({ parts }) => parts.length === 0);
  return (
    <div className={clsx('stack gap-6', styles.corridors)}>
      {wholes.map((whole) => (
        <section key={whole.fact.corridor.id}>
          <h2>
            <StateLink to={goToCorridor(whole.fact.corridor.id)}>
              <EntityName of={whole.fact.corridor} />
            </StateLink>
            <Counts fact={whole.fact} />
          </h2>
          <Rows branches={whole.parts} />
        </section>
      ))}
      <section>
        <h2>{words('corridor.others')}</h2>
        <Rows branches={others} />
      </section>
    </div>
  );
}

function Rows({ branches }: { readonly branches: readonly CorridorBranch[] }): ReactNode {
  return (
    <ul>
      {branches.map(({ fact, parts }) => (
        <li key={fact.corridor.id}>
          <div className={styles.row}>
            <StateLink
              className={styles.name}
              data-part="corridor-name"
              to={goToCorridor(fact.corridor.id)}
            >
              <EntityName of={fact.corridor} />
            </StateLink>
            <MiniDiagram of={fact.corridor} stops={fact.corridor.connects.edges} />
            <Counts fact={fact} />
          </div>
          {parts.length > 0 && <Rows branches={parts} />}
        </li>
      ))}
    </ul>
  );
}

/** How much lies along a corridor, by type; each number opens its list. */
function Counts({ fact: { corridor, counts } }: { readonly fact: CorridorFact }): ReactNode {
  const words = useWords();
  return (
    <span className={clsx('wrap', styles.counts)}>
      {counts.map(({ type, count }) => (
        <StateLink key={type} to={goToCorridor(corridor.id, type)}>
          <Icon type={type} />
          <span className="visually-hidden">
            {words('corridor.at', {
              stop: readName(corridor, words),
              type: words(`type.${type}`),
            })}
          </span>
          {count}
        </StateLink>
      ))}
    </span>
  );
}
