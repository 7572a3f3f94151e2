import type { ReactNode } from 'react';

import type { FiguresPlace } from '../../state/places/figures-place.ts';
import { useWords } from '../../state/use-words.ts';
import { DocumentPage } from '../shared/document-page.tsx';

export function FiguresPage(_: { readonly place: FiguresPlace }): ReactNode {
  const words = useWords();
  return <DocumentPage title={words('figures.title')}>{null}</DocumentPage>;
}
