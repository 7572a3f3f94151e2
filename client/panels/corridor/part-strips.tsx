import type { ReactNode } from 'react';

import type { EntityHint } from '../../api/fragments.ts';
import { corridorsAnswers } from '../../state/answers/corridor-answers.ts';
import { goToCorridor } from '../../state/pages/ride-corridor.ts';
import { useAsked } from '../../state/answers/use-asked.ts';
import { useWords } from '../../state/reader/use-words.ts';
import { Skeleton } from '../shared/skeleton.tsx';
import { StateLink } from '../shared/state-link.tsx';
import { MiniStrip } from './mini-strip.tsx';
import './part-strips.css';

/** A corridor that is made of corridors: each part as a line of its own, which opens as its strip map. */
export function PartStrips({ parts }: { readonly parts: readonly EntityHint[] }): ReactNode {
  const words = useWords();
  const answer = useAsked(corridorsAnswers, '');
  if (answer.kind !== 'answered') {
    return <Skeleton label={words('corridor.loading')} lines={parts.length} />;
  }
  const facts = new Map(answer.value.map((fact) => [fact.corridor.id, fact]));
  return (
    <section className="part-strips" aria-label={words('corridor.parts')}>
      <h2>{words('corridor.parts')}</h2>
      <ul>
        {parts.map(({ id, name }) => (
          <li key={id}>
            <StateLink className="corridor-name" to={goToCorridor(id)}>
              <span lang="zh-CN">{name}</span>
            </StateLink>
            <MiniStrip name={name} stops={facts.get(id)?.corridor.connects.nodes ?? []} most={8} />
          </li>
        ))}
      </ul>
    </section>
  );
}
