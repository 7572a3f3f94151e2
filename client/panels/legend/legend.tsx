import type { ReactNode } from 'react';

import { compareEntityTypes } from '../../api/entity-types.ts';
import type { Basis, EntityHint, RelationFact } from '../../api/fragments.ts';
import { toggleBasis, toggleType } from '../../state/filter.ts';
import { change, useExplorer } from '../../state/store.ts';
import { useWords } from '../../state/use-words.ts';
import { BasisMark } from '../shared/basis-mark.tsx';
import { Sign } from '../shared/sign.tsx';
import './legend.css';

interface LegendProps {
  readonly entities: readonly EntityHint[];
  readonly relations: readonly RelationFact[];
}

const BASES = ['STATED', 'DERIVED'] as const satisfies readonly Basis[];

/** What the lines and signs mean, how many there are of each, and the filter that hides them. */
export function Legend({ entities, relations }: LegendProps): ReactNode {
  const words = useWords();
  const hiddenTypes = useExplorer((state) => state.hiddenTypes);
  const hiddenBases = useExplorer((state) => state.hiddenBases);
  const types = [...new Set(entities.map(({ type }) => type))].toSorted(compareEntityTypes);
  return (
    <div className="legend" role="group" aria-label={words('legend.label')}>
      {BASES.map((basis) => (
        <button
          key={basis}
          type="button"
          aria-pressed={!hiddenBases.includes(basis)}
          onClick={() => {
            change(toggleBasis(basis));
          }}
        >
          <BasisMark basis={basis}>{words(`basis.${basis}`)}</BasisMark>
          <span className="count">
            {relations.filter((relation) => relation.basis === basis).length}
          </span>
        </button>
      ))}
      {types.map((type) => (
        <button
          key={type}
          type="button"
          aria-pressed={!hiddenTypes.includes(type)}
          onClick={() => {
            change(toggleType(type));
          }}
        >
          <Sign type={type} />
          <span>{words(`type.${type}`)}</span>
          <span className="count">{entities.filter((entity) => entity.type === type).length}</span>
        </button>
      ))}
    </div>
  );
}
