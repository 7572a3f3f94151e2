import { parseAddress, printAddress } from './address.ts';
import type { Transition } from './explorer-state.ts';
import { goToEntity } from './navigate.ts';

/** Asks the same page again, of the one that is meant by a name that means several; where the name stands nowhere in its address, goes to that one. */
export function meanCandidate(name: string, id: string): Transition {
  return (state) => {
    const asked = printAddress(state);
    const meant = settled(asked, name, id);
    return meant === asked ? goToEntity(id)(state) : parseAddress(new URL(meant, BASE));
  };
}

// An address of ours has no host.
const BASE = 'http://localhost';

function settled(address: string, name: string, id: string): string {
  const { pathname, searchParams } = new URL(address, BASE);
  const path = pathname
    .split('/')
    .map((part) => (decodeURIComponent(part) === name ? id : part))
    .join('/');
  const parameters = new URLSearchParams(
    [...searchParams].map(([key, value]) => [key, meantIn(value, name, id)]),
  );
  return printAddress(parseAddress({ pathname: path, search: parameters.toString() }));
}

function meantIn(value: string, name: string, id: string): string {
  return value
    .split(',')
    .map((part) => (part === name ? id : part))
    .join(',');
}
