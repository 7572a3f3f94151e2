import { useEffect } from 'react';

import { parseAddress, printAddress } from './address.ts';
import type { Transition } from './explorer-state.ts';
import { join, split } from './fields.ts';
import { goToEntity } from './navigate.ts';
import { amend } from './store.ts';

/** Asks the same page again, of the entity that is meant by a name that means several; where the name stands nowhere in its address, goes to that one. */
export function chooseCandidate(name: string, id: string): Transition {
  return (state) => {
    const asked = printAddress(state);
    const meant = resolved(asked, name, id);
    return meant === asked ? goToEntity(id)(state) : parseAddress(new URL(meant, BASE));
  };
}

/** Puts an entity's id where its name stands in the address, once it is known what the name means. */
function resolveName(name: string, id: string): Transition {
  return (state) => parseAddress(new URL(resolved(printAddress(state), name, id), BASE));
}

// An address of ours has no host.
const BASE = 'http://localhost';

function resolved(address: string, name: string, id: string): string {
  const { pathname, searchParams } = new URL(address, BASE);
  const path = pathname
    .split('/')
    .map((part) => (decodeURIComponent(part) === name ? encodeURIComponent(id) : part))
    .join('/');
  const parameters = new URLSearchParams(
    [...searchParams].map(([key, value]) => [key, resolvedIn(value, name, id)]),
  );
  return printAddress(parseAddress({ pathname: path, search: parameters.toString() }));
}

function resolvedIn(value: string, name: string, id: string): string {
  if (value === name) {
    return id;
  }
  const parts = split(value, ',');
  return parts.includes(name)
    ? join(
        parts.map((part) => (part === name ? id : part)),
        ',',
      )
    : value;
}

/** Puts an entity's id where its name stands in the address, as soon as the answer tells the id. It is no step in the history. */
export function useResolvedName(name: string, id: string | null): void {
  useEffect(() => {
    if (id !== null && id !== name && name !== '') {
      amend(resolveName(name, id));
    }
  }, [name, id]);
}
