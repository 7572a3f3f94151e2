interface Page {
  /** Whether something may follow its path, or has to. */
  readonly tail?: 'may' | 'must';
  /** What its address has to name. */
  readonly parameter?: string;
}

/** The explorer's pages by the path that their addresses begin with, as client/pages declares them. */
const PAGES: Readonly<Record<string, Page>> = {
  changes: {},
  compare: {},
  corridors: { tail: 'may' },
  data: {},
  documents: { tail: 'may' },
  entity: { tail: 'must' },
  export: {},
  figures: {},
  graph: {},
  import: {},
  outline: {},
  overview: {},
  parks: {},
  paths: {},
  portfolio: { tail: 'may' },
  progress: {},
  responsibilities: {},
  slips: { tail: 'may' },
  trace: { parameter: 'from' },
};

/** Whether the explorer has a page at this address; at any other it says that there is none. */
export function isExplorerPage(address: string): boolean {
  const { path, query } = partsOf(address);
  if (path === '/' || path === '/index.html') {
    return true;
  }
  const [root, name = '', tail = '', ...more] = path.replace(/\/$/, '').split('/');
  const page = Object.hasOwn(PAGES, name) ? PAGES[name] : undefined;
  const isFit = root === '' && more.length === 0 && page !== undefined;
  return isFit && fits(page, tail, new URLSearchParams(query));
}

function partsOf(address: string): { readonly path: string; readonly query: string } {
  const at = address.indexOf('?');
  return at < 0
    ? { path: address, query: '' }
    : { path: address.slice(0, at), query: address.slice(at) };
}

function fits(page: Page, tail: string, parameters: URLSearchParams): boolean {
  const isTailFit = tail === '' ? page.tail !== 'must' : page.tail !== undefined;
  return isTailFit && (page.parameter === undefined || Boolean(parameters.get(page.parameter)));
}
