import type { ReactNode } from 'react';

import { goHome } from '#client/shared/routing/navigate.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';

/** An address that leads to no page. */
export function NotFoundPage(): ReactNode {
  const words = useWords();
  return (
    <main className="cover" id="content">
      <h1>{words('error.nowhere')}</h1>
      <p>
        <StateLink to={goHome()}>{words('error.toHome')}</StateLink>
      </p>
    </main>
  );
}
