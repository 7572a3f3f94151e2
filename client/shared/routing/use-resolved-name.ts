import { useEffect } from 'react';

import { resolveName } from './resolve-name.ts';
import { amend } from './store.ts';

/** Puts an entity's id where its name stands in the address, as soon as the answer tells the id. It is no step in the history. */
export function useResolvedName(name: string, id: string | null): void {
  useEffect(() => {
    if (id !== null && id !== name && name !== '') {
      amend(resolveName(name, id));
    }
  }, [name, id]);
}
