import type { ReactNode } from 'react';

import type { EntityHint, RelationFact } from '../../api/fragments.ts';
import type { Drawing } from '../../view/drawing.ts';

interface HandOnMenuProps {
  readonly drawing: Drawing;
  readonly entities: readonly EntityHint[];
  readonly relations: readonly RelationFact[];
}

/** Ways to take what is shown away: a link, a picture, a sheet, a graph file. */
export function HandOnMenu({ entities }: HandOnMenuProps): ReactNode {
  return entities.length === 0 ? null : null;
}
