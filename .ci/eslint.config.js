import js from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const root = new URL('..', import.meta.url).pathname;

/** Rules that the presets lack, each with the reason that its message gives. */
const house = {
  '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': 'error',
  '@typescript-eslint/no-misused-promises': [
    'error',
    // node:http and React call listeners without looking at what they return.
    { checksVoidReturn: { arguments: false, attributes: false } },
  ],
  // zod calls its schemas what the types are called.
  '@typescript-eslint/no-redeclare': 'off',
  // The driver's options are plain objects.
  '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
  'no-redeclare': 'off',
  'no-console': 'error',
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  curly: 'error',
  complexity: ['error', 10],
  'max-params': ['error', 4],
  'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  'no-restricted-properties': [
    'error',
    { object: 'process', property: 'env', message: 'Only server/environment.ts reads it.' },
  ],
  'no-restricted-syntax': [
    'error',
    { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
    {
      selector: 'ExportAllDeclaration',
      message: 'No barrels: import from the file that holds it.',
    },
    {
      selector:
        'CallExpression[callee.property.name=/^(run|read|execute|executeQuery)$/] > TemplateLiteral:first-child[expressions.length>0]',
      message: 'Cypher is parameterised and lies in a .cypher file.',
    },
    {
      selector:
        'CallExpression[callee.object.name="Promise"] > ArrayExpression > CallExpression > AwaitExpression',
      message: 'What was begun before it would fail unheard, should it fail: use then.',
    },
  ],
};

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/__generated__/',
      '**/*.module.d.css.ts',
      'client/dist/',
      '.data/',
      '**/*.js',
      '**/*.cjs',
      '**/*.mjs',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: {
      parserOptions: {
        project: ['./client/tsconfig.json', './tsconfig.json'],
        tsconfigRootDir: root,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: house,
  },
  {
    files: ['client/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    // The SDL as it is served, interfaces copied in: every name says what it means.
    files: ['docs/schema.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: `${root}docs/schema.graphql` } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: false,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
          rootField: true,
        },
      ],
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          Argument: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
        },
      ],
      '@graphql-eslint/no-unreachable-types': 'error',
    },
  },
  {
    // The entries into the process, where what comes from outside is read.
    files: [
      'server/main.ts',
      'server/build.ts',
      'server/*-command.ts',
      'server/dev/*.ts',
      'server/supervisor/main.ts',
      'graph-seed/commands/*.ts',
      'tests/**',
      'bench/**',
      '.ci/**',
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    // Tools that find what they run by its default export.
    files: ['client/vite.config.ts', 'tests/vitest.config.ts', 'tests/testkit/*-setup.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // A test reads from top to bottom, however long; vitest types its asymmetric matchers as any.
    files: ['tests/**'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
);
