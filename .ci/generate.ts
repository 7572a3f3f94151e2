/**
 * Writes what follows from the client's CSS modules, the types of their classes; from the SDL, the server's resolver types,
 * the client's schema types (none of these is committed), and docs/schema.graphql; from the settings, their tables in
 * docs/operations.md (both committed; `--check` fails where they are stale instead of writing them). What would break a
 * program that is written against the committed schema is refused, unless `--breaking` says that it is meant.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { codegen } from '@graphql-codegen/core';
import * as typescriptPlugin from '@graphql-codegen/typescript';
import * as resolversPlugin from '@graphql-codegen/typescript-resolvers';
import { minifyIntrospection, outputIntrospectionFile } from '@gql.tada/internal';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  buildSchema,
  introspectionFromSchema,
  lexicographicSortSchema,
  parse,
  printSchema,
} from 'graphql';
import { format, resolveConfig } from 'prettier';

import { ENTITY_TYPES } from '#server/domain/vocabulary.ts';
import { typeDefinitions } from '#server/schema/type-definitions.ts';
import { readCssModules, typeFileOf, typesOf } from './css-modules.ts';
import { withSettings } from './settings-table.ts';

const root = new URL('../', import.meta.url);
const path = (file: string): string => fileURLToPath(new URL(file, root));

async function write(file: string, content: string): Promise<void> {
  await mkdir(dirname(path(file)), { recursive: true });
  await writeFile(path(file), content);
}

for (const module of await readCssModules()) {
  await write(typeFileOf(module), typesOf(module));
}

/** What resolvers are given of a type that is stored. */
const record = (type: string): string => `../records/record.ts#${type}`;
const page = (type: string): string => `../records/page.ts#${type}`;

const schema = makeExecutableSchema({ typeDefs: typeDefinitions() });
const printed = await format(printSchema(schema), {
  ...(await resolveConfig(path('docs/schema.graphql'))),
  parser: 'graphql',
});

const resolverTypes = await codegen({
  filename: 'resolvers.ts',
  documents: [],
  schema: parse(printSchema(lexicographicSortSchema(schema))),
  config: {
    useTypeImports: true,
    enumsAsTypes: true,
    enumValues: {
      Basis: '../domain/vocabulary.ts#Basis',
      EntityType: '../domain/vocabulary.ts#EntityType',
      RelationType: '../domain/vocabulary.ts#RelationType',
    },
    strictScalars: true,
    scalars: { Locator: 'string', Date: 'string', ID: 'string' },
    contextType: '../context.ts#AtlasContext',
    defaultMapper: 'unknown',
    mappers: {
      ...Object.fromEntries(
        ['Entity', ...ENTITY_TYPES].map((type) => [type, record('EntityRecord')]),
      ),
      Relation: record('RelationRecord'),
      RelationGroup: '../schema/relation-groups.ts#RelationGroupRecord',
      PortfolioConnection: '../questions/portfolio/portfolio.ts#PortfolioPage',
      PortfolioRow: '../questions/portfolio/row.ts#PortfolioRowRecord',
      Plan: record('PlanRecord'),
      Mention: record('MentionRecord'),
      EntityConnection: page('EntityPage'),
      NeighbourConnection: page('EntityPage'),
      SearchConnection: page('EntityPage'),
      PassageConnection: '../questions/passages/passages.ts#PassagePage',
      RelationConnection: page('RelationPage'),
      RelationListConnection: page('RelationPage'),
      Lag: '../progress-board/find-lags.ts#LagRecord',
      BoardColumn: '../progress-board/board-row.ts#BoardColumnRecord',
      BoardRow: '../progress-board/board-row.ts#BoardRowRecord',
      BoardRowConnection: '../progress-board/board-row.ts#BoardRowPage',
      LagGroup: '../progress-board/board-row.ts#LagGroupRecord',
      ProgressBoard: '../progress-board/progress-board.ts#ProgressBoardRecord',
      Change: '../changes/find-changes.ts#ChangeRecord',
      ChangeConnection: '../changes/changes.ts#ChangesPage',
      Document: '../records/document.ts#PaperDocument',
      DocumentConnection: '../records/document.ts#DocumentPage',
      Record: '../ledger/ledger.ts#RecordEntry',
      AddedRelation: '../domain/addition.ts#RelationAddition',
      RecordConnection: '../records/document.ts#RecordPage',
    },
    makeResolverTypeCallable: true,
    noSchemaStitching: true,
  },
  pluginMap: { typescript: typescriptPlugin, resolvers: resolversPlugin },
  plugins: [{ typescript: {} }, { resolvers: {} }],
});
// The plugin re-exports mapped enums as values, which verbatimModuleSyntax refuses, and takes the name of TypeScript's own Record.
await write(
  'server/__generated__/resolvers.ts',
  resolverTypes
    .replaceAll(/^export \{/gm, 'export type {')
    .replaceAll(/(?<!['"])\bRecord\b(?![<'"]|\??:)/g, 'RecordType'),
);

await write(
  'client/shared/api/__generated__/introspection.d.ts',
  outputIntrospectionFile(minifyIntrospection(introspectionFromSchema(schema)), {
    fileType: '.d.ts',
    shouldPreprocess: true,
  }),
);

const committed = 'docs/schema.graphql';
const stored = await readFile(path(committed), 'utf8').catch(() => printed);
const changes = await diff(buildSchema(stored), buildSchema(printed));
const breaking = changes.filter(
  ({ criticality }) => criticality.level === CriticalityLevel.Breaking,
);
if (breaking.length > 0 && !process.argv.includes('--breaking')) {
  const list = breaking.map(({ message }) => `  ${message}`).join('\n');
  process.stderr.write(
    `other people's programs would break on this; deprecate instead, or run npm run generate -- --breaking:\n${list}\n`,
  );
  process.exitCode = 1;
} else {
  await keep(committed, stored, printed);
}

const operations = 'docs/operations.md';
const told = await readFile(path(operations), 'utf8');
await keep(operations, told, await withSettings(told, path(operations)));

/** Writes what is committed, or says that it is stale. */
async function keep(file: string, old: string, made: string): Promise<void> {
  if (!process.argv.includes('--check')) {
    await write(file, made);
  } else if (old !== made) {
    process.stderr.write(`${file} is stale: run npm run generate and commit it\n`);
    process.exitCode = 1;
  }
}
