import type { ReactNode } from 'react';

import type { CorridorPlace } from '../../state/places/corridor-place.ts';
import { useWords } from '../../state/use-words.ts';
import { DocumentPage } from '../shared/document-page.tsx';

export function CorridorPage({ place }: { readonly place: CorridorPlace }): ReactNode {
  const words = useWords();
  return <DocumentPage title={words('corridor.title')}>{place.of}</DocumentPage>;
}
