import type { ReactNode } from 'react';

import { goHome } from '../../state/navigate.ts';
import { useWords } from '../../state/reader/use-words.ts';
import { StateLink } from './state-link.tsx';

/** An address that leads to no page. */
export function Nowhere(): ReactNode {
  const words = useWords();
  return (
    <main className="home" id="content">
      <h1>{words('error.nowhere')}</h1>
      <p className="edition">
        <StateLink to={goHome()}>{words('error.toHome')}</StateLink>
      </p>
    </main>
  );
}
