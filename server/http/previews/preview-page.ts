/** What an address of the explorer is about, as far as a preview of it tells. */
export type PreviewPage =
  | { readonly kind: 'product' }
  /** A page that is about nothing in particular. */
  | { readonly kind: 'page'; readonly page: NamedPage }
  /** A page about one entity, or about two; by id or name. */
  | { readonly kind: 'entity'; readonly page: EntityPage; readonly of: string }
  | { readonly kind: 'pair'; readonly page: PairPage; readonly of: string; readonly and: string }
  /** A place of the plan's outline: a section. */
  | { readonly kind: 'section'; readonly at: string }
  /** Parks by what is wanted of them, in the reader's own words. */
  | { readonly kind: 'need'; readonly wants: readonly string[] };

export type NamedPage =
  | 'overview'
  | 'graph'
  | 'paths'
  | 'parks'
  | 'progress'
  | 'changes'
  | 'responsibilities'
  | 'slips'
  | 'compare'
  | 'corridors'
  | 'figures'
  | 'outline'
  | 'data'
  | 'export';
export type EntityPage =
  'entity' | 'feeds' | 'fedBy' | 'parks' | 'responsibilities' | 'slips' | 'corridors';
export type PairPage = 'paths' | 'compare';

const PRODUCT: PreviewPage = { kind: 'product' };

interface Address {
  /** What follows the page's own path, empty where nothing does. */
  readonly tail: string;
  readonly parameter: (name: string) => string;
}

/** The pages by what their addresses begin with, read as client/pages reads them; what is not told of here is the product. */
const READERS: Readonly<Record<string, (address: Address) => PreviewPage>> = {
  entity: ({ tail }) => about('entity', tail) ?? PRODUCT,
  trace: ({ parameter }) =>
    about(parameter('direction') === 'UPSTREAM' ? 'fedBy' : 'feeds', parameter('from')) ?? PRODUCT,
  paths: ({ parameter }) => between('paths', parameter('from'), parameter('to')),
  compare: ({ parameter }) => between('compare', parameter('left'), parameter('right')),
  slips: ({ tail }) => about('slips', tail) ?? named('slips'),
  corridors: ({ tail }) => about('corridors', tail) ?? named('corridors'),
  responsibilities: ({ parameter }) =>
    about('responsibilities', parameter('department')) ?? named('responsibilities'),
  parks: ({ parameter }) => about('parks', parameter('like')) ?? needIn(parameter),
  outline: ({ parameter }) => sectionAt(parameter('at')),
  overview: () => named('overview'),
  graph: () => named('graph'),
  progress: () => named('progress'),
  changes: () => named('changes'),
  figures: () => named('figures'),
  data: () => named('data'),
  export: () => named('export'),
};

/** Reads an address as the explorer would: its path and its parameters. */
export function readPreviewPage(path: string, parameters: URLSearchParams): PreviewPage {
  const [, page = '', tail = '', ...more] = path.replace(/\/$/, '').split('/');
  const reader = more.length === 0 && Object.hasOwn(READERS, page) ? READERS[page] : undefined;
  return (
    reader?.({ tail: decode(tail), parameter: (name) => parameters.get(name)?.trim() ?? '' }) ??
    PRODUCT
  );
}

// An overlong text is no name, and would stand in the head of a page.
const MOST_NAME = 120;

function about(page: EntityPage, of: string): PreviewPage | null {
  return of === '' || of.length > MOST_NAME ? null : { kind: 'entity', page, of };
}

function between(page: PairPage, of: string, and: string): PreviewPage {
  const areTold = [of, and].every((one) => one !== '' && one.length <= MOST_NAME);
  return areTold ? { kind: 'pair', page, of, and } : named(page);
}

function named(page: NamedPage): PreviewPage {
  return { kind: 'page', page };
}

const NEED_PARAMETERS = ['industry', 'place', 'transport', 'platform'] as const;
const MOST_WANTS = 4;

function needIn(parameter: Address['parameter']): PreviewPage {
  const wants = NEED_PARAMETERS.flatMap((name) => parameter(name).split(','))
    .map((want) => decode(want).trim())
    .filter((want) => want !== '' && want.length <= MOST_NAME);
  return wants.length === 0 ? named('parks') : { kind: 'need', wants: wants.slice(0, MOST_WANTS) };
}

function sectionAt(locator: string): PreviewPage {
  const at = locator.split('¶')[0] ?? '';
  return at === '' || at.length > MOST_NAME ? named('outline') : { kind: 'section', at };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A lone % is no escape: the text is then its own meaning.
    return part;
  }
}
