/** Which way imports may point. An arrow reads "may be imported by". */

/** Each layer may import itself and those before it. */
const upward = (side, layers) =>
  layers.slice(0, -1).map((layer, index) => ({
    name: `${side}-${layer}-imports-nothing-above-it`,
    severity: 'error',
    comment: `${layers.join(' ← ')}: move what both need down, or the caller up.`,
    from: { path: `^${side}/${layer}/` },
    to: {
      path: `^${side}/(?:${layers.slice(index + 1).join('|')})(?:/|[.])`,
      dependencyTypesNot: ['type-only'],
    },
  }));

const only = (name, dependency, home) => ({
  name,
  severity: 'error',
  comment: `${dependency} is used in its own place only.`,
  from: { path: '^(?:server|client|graph-seed)/', pathNot: home },
  to: { path: `^node_modules/${dependency}/`, dependencyTypesNot: ['type-only'] },
});

module.exports = {
  forbidden: [
    ...upward('server', [
      'domain',
      'tables',
      'graph',
      'ledger',
      'records',
      'questions',
      'export',
      'papers',
      'brief',
      'delay-impact',
      'department-portfolio',
      'changes',
      'progress-board',
      'mutations',
      'schema',
      'mcp',
      'http',
      'startup',
      'main',
    ]),
    ...upward('client', ['shared', 'search', 'canvas', 'explorer', 'pages', 'app', 'main']),
    ...upward('client/shared', ['api', 'routing', 'words', 'queries', 'reader', 'ui', 'evidence']),
    {
      name: 'pages-stand-alone',
      severity: 'error',
      comment:
        'A page imports no other: what two need lies in explorer or shared. The registry knows them all.',
      from: { path: '^client/pages/([^/]+)/' },
      to: { path: '^client/pages/[^/]+/', pathNot: '^client/pages/$1/' },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'No Neo4j, no GraphQL, no file system in the domain.',
      from: { path: '^server/domain/' },
      to: { pathNot: '^(?:server/domain/|node_modules/(?:zod|opencc-js)/)' },
    },
    {
      name: 'questions-stand-alone',
      severity: 'error',
      comment: 'A question imports no other: what two need lies in records or graph.',
      from: { path: '^server/questions/([^/]+)/' },
      to: { path: '^server/questions/', pathNot: '^server/questions/$1/' },
    },
    {
      name: 'embedded-neo4j-stands-alone',
      severity: 'error',
      comment: 'Running a Neo4j has nothing to do with what is asked of it.',
      from: { path: '^server/embedded-neo4j/' },
      to: { path: '^server/', pathNot: '^server/(?:embedded-neo4j|domain)/' },
    },
    {
      name: 'settings-stand-alone',
      severity: 'error',
      comment: 'What may be set is read before anything else is there.',
      from: { path: '^server/settings/' },
      to: { path: '^server/', pathNot: '^server/(?:settings|domain)/' },
    },
    {
      name: 'the-seed-sees-domain-and-graph-only',
      severity: 'error',
      comment: 'The seed is data and rules; its commands may read the environment too.',
      from: { path: '^graph-seed/' },
      to: { path: '^server/', pathNot: '^server/(?:domain/|files/|graph/|environment[.]ts$)' },
    },
    {
      name: 'client-and-server-meet-in-graphql',
      severity: 'error',
      comment: 'Neither imports the other.',
      from: { path: '^(client|server|graph-seed)/' },
      to: {
        path: '^(?:client|server)/',
        pathNot: ['^$1/', '^server/(?:domain|files|graph)/', '^server/environment[.]ts$'],
      },
    },
    {
      name: 'client-imports-no-server',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^(?:server|graph-seed)/' },
    },
    {
      name: 'source-does-not-import-tests',
      severity: 'error',
      from: { path: '^(?:server|client|graph-seed)/' },
      to: { path: '^tests/' },
    },
    only('neo4j-driver-stays-in-graph', 'neo4j-driver', '^server/graph/'),
    only('mcp-stays-in-mcp', '@modelcontextprotocol', '^server/mcp/'),
    only('jose-stays-in-hands', 'jose', '^server/http/hands/'),
    only('yoga-stays-in-http', 'graphql-yoga', '^server/http/'),
    only(
      'sheets-stay-in-export-papers-and-tables',
      '(?:write-excel-file|read-excel-file|csv-stringify|csv-parse|fflate)',
      '^server/(?:export|papers|tables)/',
    ),
    only('documents-stay-in-papers', 'docx', '^server/(?:papers|brief)/formats/'),
    only('resvg-stays-in-previews', '@resvg/resvg-js', '^server/http/previews/'),
    only('figures-stay-in-observation', 'prom-client', '^server/http/observation/'),
    only('outlines-stay-on-the-map', 'd3-geo', '^client/explorer/county-map/'),
    only('cytoscape-stays-in-canvas', 'cytoscape', '^client/canvas/'),
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Two files that need each other are one, or need a third.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nothing reaches it and it reaches nothing: delete it.',
      from: { orphan: true, pathNot: ['__generated__', '[.]d[.]ts$', '[.]d[.]css[.]ts$'] },
      to: {},
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '__generated__' },
    },
    {
      name: 'kebab-case-files',
      severity: 'error',
      comment: 'A file is named in kebab-case for what it holds.',
      from: {},
      to: { path: '^(?:server|client|graph-seed|tests)/.*[A-Z]', pathNot: '__generated__' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^client/dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
  },
};
