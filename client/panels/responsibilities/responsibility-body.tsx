import type { ReactNode } from 'react';

import type { ResponsibilitiesPlace } from '../../state/places/responsibilities-place.ts';
import type { Matrix } from '../../state/pages/responsibility-matrix.ts';
import { adjustMatrix } from '../../state/pages/responsibility-navigation.ts';
import { siftMatrix } from '../../state/pages/sift-matrix.ts';
import { useNarrow } from '../../state/reader/use-narrow.ts';
import { useWords } from '../../state/reader/use-words.ts';
import { StateLink } from '../shared/state-link.tsx';
import { LeadsView } from './leads-view.tsx';
import { MatrixFilters } from './matrix-filters.tsx';
import { MatrixGrid } from './matrix-grid.tsx';
import { MatrixList } from './matrix-list.tsx';
import { SharedList } from './shared-list.tsx';
import { SharedMap } from './shared-map.tsx';

interface BodyProps {
  readonly matrix: Matrix;
  readonly place: ResponsibilitiesPlace;
}

/** The responsibilities in the view that is asked for. */
export function ResponsibilityBody({ matrix, place }: BodyProps): ReactNode {
  const words = useWords();
  const isNarrow = useNarrow();
  switch (place.view) {
    case 'matrix':
      return <Sifted matrix={matrix} place={place} />;
    case 'shared':
      return isNarrow ? (
        <SharedList matrix={matrix} />
      ) : (
        <>
          <p className="aside">{words('shared.intro')}</p>
          <SharedMap matrix={matrix} place={place} />
        </>
      );
    case 'leads':
      return <LeadsView matrix={matrix} />;
  }
}

const CLEARED = { chapter: null, role: null, isWithoutLead: false, text: '' } as const;

function Sifted({ matrix, place }: BodyProps): ReactNode {
  const words = useWords();
  const isNarrow = useNarrow();
  const shown = siftMatrix(matrix, place, words.language);
  const isSifted =
    place.chapter !== null || place.role !== null || place.isWithoutLead || place.text !== '';
  return (
    <>
      <MatrixFilters matrix={matrix} place={place} />
      {isSifted && (
        <p className="matrix-shown aside" role="status">
          {words('responsibilities.shown', {
            tasks: shown.tasks.length,
            departments: shown.departments.length,
          })}
          <StateLink to={adjustMatrix(CLEARED)}>{words('responsibilities.clear')}</StateLink>
        </p>
      )}
      {shown.tasks.length === 0 ? (
        <p className="matrix-empty">
          {words(
            place.isWithoutLead && place.role === null && place.text === ''
              ? 'responsibilities.empty.withoutLead'
              : 'responsibilities.empty',
          )}
        </p>
      ) : isNarrow ? (
        <MatrixList matrix={shown} place={place} />
      ) : (
        <MatrixGrid matrix={shown} place={place} />
      )}
    </>
  );
}
