import type { ReactNode } from 'react';

import { useWords } from '../../state/use-words.ts';
import { DocumentPage } from '../shared/document-page.tsx';

export function FiguresPage(): ReactNode {
  const words = useWords();
  return <DocumentPage title={words('figures.title')}>{null}</DocumentPage>;
}
