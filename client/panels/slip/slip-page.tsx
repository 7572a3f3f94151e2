import type { ReactNode } from 'react';

import type { SlipPlace } from '../../state/places/slip-place.ts';
import { useWords } from '../../state/use-words.ts';
import { DocumentPage } from '../shared/document-page.tsx';

export function SlipPage({ place }: { readonly place: SlipPlace }): ReactNode {
  const words = useWords();
  return <DocumentPage title={words('slip.title')}>{place.of}</DocumentPage>;
}
