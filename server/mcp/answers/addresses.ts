/** Where the explorer shows things: what an assistant links to when it cites. */
export interface Addresses {
  /** The evidence of a relation, by its id. */
  relation(id: string): string;
  /** A section or paragraph, with what it names. */
  place(at: string): string;
  /** A page of the explorer, with what it is about. */
  page(path: string, parameters?: Readonly<Record<string, string | readonly string[]>>): string;
}

/** The addresses of an explorer that is reached here. */
export function addressesAt(origin: string): Addresses {
  const page: Addresses['page'] = (path, parameters = {}) => {
    const query = Object.entries(parameters)
      .map(([name, value]): readonly [string, readonly string[]] => [
        name,
        typeof value === 'string' ? [value] : value,
      ])
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => `${name}=${values.map(encodeURIComponent).join(',')}`);
    return `${origin}${path}${query.length === 0 ? '' : `?${query.join('&')}`}`;
  };
  return {
    page,
    relation: (id) => page(`/entity/${id.split('~')[0] ?? ''}`, { selected: id }),
    place: (at) => page('/outline', { at }),
  };
}
