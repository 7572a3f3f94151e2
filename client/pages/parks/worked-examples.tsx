import type { ReactNode } from 'react';

import { type Named, readName } from '#client/shared/words/read-name.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { NEED_SLOTS, type NeedSlot } from '#client/shared/queries/parks.ts';
import { goToParks, goToParksLike } from './transitions.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { useNamed } from '#client/shared/ui/use-named.ts';
import { LIKE_EXAMPLE, NEED_EXAMPLES, PARK_NAMES, type ParksExample } from './examples.ts';
import { SLOT_FAMILY } from './slot-family.ts';
import '#client/shared/ui/worked-examples.css';

/** What the page says before anything was asked: what it does, and needs to try. */
export function WorkedExamples(): ReactNode {
  const words = useWords();
  const named = useNamed(PARK_NAMES);
  return (
    <section className="worked-examples">
      <p>{words('parks.empty')}</p>
      <ul>
        {NEED_EXAMPLES.map((example) => (
          <li key={example.aside}>
            <StateLink className="worked-example" to={goToParks(example.need)}>
              <ExampleNames example={example} named={named} />
              <small>{words(example.aside)}</small>
            </StateLink>
          </li>
        ))}
        <li>
          <StateLink className="worked-example" to={goToParksLike(LIKE_EXAMPLE)}>
            <span className="example-names industry">
              <b>
                {words('parks.example.like', {
                  name: readName(named(LIKE_EXAMPLE), words),
                })}
              </b>
            </span>
            <small>{words('parks.example.aside.like')}</small>
          </StateLink>
        </li>
      </ul>
    </section>
  );
}

interface ExampleNamesProps {
  readonly example: ParksExample;
  readonly named: (name: string) => Named;
}

function ExampleNames({ example, named }: ExampleNamesProps): ReactNode {
  const words = useWords();
  const names = NEED_SLOTS.flatMap((slot: NeedSlot) =>
    (example.need[slot] ?? []).map((name) => ({ slot, name })),
  );
  return (
    <span className="example-names">
      {names.map(({ slot, name }, index) => (
        <span key={name}>
          {index > 0 && words('parks.example.plus')}
          <b className={SLOT_FAMILY[slot]}>
            <EntityName of={named(name)} />
          </b>
        </span>
      ))}
    </span>
  );
}
