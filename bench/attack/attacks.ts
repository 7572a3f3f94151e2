import { many, post, send, sendRaw, type Attack } from './send.ts';

const query = (text: string, variables: object = {}) => post({ query: text, variables });
const nest = (levels: number, first: number): string =>
  levels === 0
    ? 'id'
    : `relations(first: ${String(first)}) { nodes { to { ${nest(levels - 1, first)} } } }`;
const doubling = (levels: number): string =>
  `{ entity(ref: {id: "gd-zhanjiang"}) { ...f0 } } ${many(
    levels,
    (level) =>
      `fragment f${String(level)} on Entity { ...f${String(level + 1)} ...f${String(level + 1)} }`,
  ).join(' ')} fragment f${String(levels)} on Entity { id }`;
const padded = (bytes: number, index: number): string =>
  `query q${String(index)} { plans { title ${'#'.padEnd(bytes, 'x')}\n } }`;
const braces = (count: number): string => '{'.repeat(count);

/** What a stranger may send, by the name of the fault that it once was or might be. */
export const ATTACKS: readonly Attack[] = [
  { name: 'fragments that double 25 times', requests: [query(doubling(25))] },
  { name: 'fragments that double 60 times', requests: [query(doubling(60))] },
  {
    name: 'a fragment spread 200 times in 3 levels',
    requests: [
      query(
        `{ plans { ...a } } ${['a', 'b', 'c'].map((one, index) => `fragment ${one} on Plan { ${`...${['b', 'c', 'd'][index] ?? ''} `.repeat(200)} }`).join(' ')} fragment d on Plan { id }`,
      ),
    ],
  },
  {
    name: 'documents of 22 MB, 4 at once',
    requests: many(4, (index) => query(padded(22_000_000, index))),
  },
  {
    name: 'documents of 90 KB, all different, 80',
    requests: many(80, (index) => query(padded(90_000, index))),
  },
  {
    name: 'GraphiQL, 250 readers at once',
    requests: many(250, () => send('/graphql', { headers: { accept: 'text/html' } })),
  },
  {
    name: 'introspection under 2,000 aliases',
    requests: [
      query(
        `{ ${many(2_000, (index) => `a${String(index)}: __schema { types { name fields { name } } }`).join(' ')} }`,
      ),
    ],
  },
  {
    name: 'introspection’s types under 50 aliases',
    requests: [
      query(
        `{ __schema { ${many(50, (index) => `a${String(index)}: types { name fields { name args { name } } }`).join(' ')} } }`,
      ),
    ],
  },
  {
    name: 'a neighbourhood of 8 steps',
    requests: [query('{ neighbourhood(of: ["gd-zhanjiang"], steps: 8) { totalCount } }')],
  },
  {
    name: 'neighbourhoods of 8 steps around 100, sections too',
    requests: [
      query(
        'query ($of: [ID!]!) { neighbourhood(of: $of, steps: 8, types: [APPEARS_IN, LOCATED_IN, PART_OF, FEEDS], first: 100) { totalCount } }',
        { of: many(100, () => 'gd-zhanjiang') },
      ),
    ],
  },
  ...[10, 20, 100].map((first) => ({
    name: `lists of ${String(first)} in lists in a page of 100`,
    requests: [query(`{ entities(first: 100) { nodes { ${nest(2, first)} } } }`)],
  })),
  {
    name: 'three levels of lists of 10',
    requests: [query(`{ entities(first: 100) { nodes { ${nest(3, 10)} } } }`)],
  },
  {
    name: 'lists in lists, by variables',
    requests: [
      query(
        'query ($n: Int) { entities(first: $n) { nodes { relations(first: $n) { nodes { to { relations(first: $n) { nodes { id } } } } } } } }',
        { n: 100 },
      ),
    ],
  },
  {
    name: '100 aliases of search',
    requests: [
      query(
        `{ ${many(100, (index) => `a${String(index)}: search(text: "港${String(index)}") { totalCount }`).join(' ')} }`,
      ),
    ],
  },
  {
    name: '200 searches at once',
    requests: many(200, (index) => query(`{ search(text: "港${String(index)}") { totalCount } }`)),
  },
  {
    name: '60 exports at once',
    requests: many(60, (index) => send(`/export/csv?section=${String((index % 8) + 1)}`)),
  },
  { name: '20 workbooks at once', requests: many(20, () => send('/export/xlsx')) },
  {
    name: 'relations by a name that half of them have',
    requests: ['湛江', '港', 'x', 'zhanjiang'].map((name) =>
      query(`{ relations(where: {name: "${name}"}) { totalCount nodes { id } } }`),
    ),
  },
  {
    name: 'a trace upstream of 8 steps',
    requests: [
      query(
        '{ trace(from: {name: "特色农业"}, direction: UPSTREAM, maxSteps: 8, first: 100) { paths { entities { name } } } }',
      ),
    ],
  },
  {
    name: 'paths of 8 steps from hub to leaf',
    requests: [
      query(
        '{ paths(from: {id: "gd-zhanjiang"}, to: {name: "钢铁带动工程"}, directed: true, maxSteps: 8, first: 100) { entities { name } } }',
      ),
    ],
  },
  {
    name: '100 different relations() of one entity',
    requests: [
      query(
        `{ entity(ref: {id: "gd-zhanjiang"}) { ${many(100, (index) => `r${String(index)}: relations(first: ${String(index)}) { nodes { id } }`).join(' ')} } }`,
      ),
    ],
  },
  {
    name: 'names of 50 KB, 20 at once',
    requests: many(20, () =>
      query('query ($t: String!) { match(names: [$t]) { text } }', { t: '港'.repeat(16_000) }),
    ),
  },
  {
    name: '500 names to match',
    requests: [
      query(
        'query ($n: [String!]!) { match(names: $n, first: 20) { candidates { entity { name } } } }',
        { n: many(500, (index) => `湛江${String(index)}港区`) },
      ),
    ],
  },
  {
    name: 'a search of Lucene’s own signs',
    requests: ['*', '~', '(((((', 'a OR ', '/x/', '"', '[* TO *]'].map((text) =>
      query('query ($t: String!) { search(text: $t) { totalCount } }', { t: text }),
    ),
  },
  {
    name: '1,000 directives',
    requests: [query(`{ plans { title ${'@skip(if: false) '.repeat(1_000)} } }`)],
  },
  {
    name: 'variables nested 50,000 deep',
    requests: [
      sendRaw(
        `{"query":"{plans{id}}","variables":{"a":${'['.repeat(45_000)}${']'.repeat(45_000)}}}`,
      ),
    ],
  },
  {
    name: 'braces in the address',
    requests: [
      send(`/graphql?variables=${braces(5_000)}`),
      send('/graphql?query={__typename}&variables={'),
    ],
  },
  {
    name: 'a selection 1,000 deep',
    requests: [query(`${'{ a '.repeat(1_000)}${'}'.repeat(1_000)}`)],
  },
  { name: 'a batch of 100', requests: [post(many(100, () => ({ query: '{ plans { id } }' })))] },
  {
    name: 'a host that is not ours',
    requests: [
      send('/graphql?query={__typename}', { host: 'evil.example' }),
      send('/graphql', { host: '[' }),
    ],
  },
  {
    name: 'a form of another site',
    requests: [
      send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'query={__typename}',
      }),
    ],
  },
  {
    name: 'briefs, 10 at once',
    requests: many(10, () => send('/brief/docx?industry=zm-steel-manufacturing')),
  },
  {
    name: 'pictures of pages, 20 at once',
    requests: many(20, () => send('/preview/entity/gd-zhanjiang.png')),
  },
];
