import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';
import type { Language } from '#client/shared/api/language.ts';
import { type PaperFact, PaperFields } from '#client/explorer/print-sheet/paper-fields.ts';
import type { Query } from '#client/shared/queries/query.ts';
import { printRoute } from '#client/shared/routing/route-codec.ts';
import { spanOf } from './changes-query.ts';
import type { ChangesRoute } from './route.ts';

const ChangesSheet = graphql(
  `
    query ChangesSheet(
      $since: Date
      $from: ID
      $to: ID
      $kinds: [ChangeKind!]
      $where: EntityFilter
    ) {
      changesSheet(since: $since, from: $from, to: $to, kinds: $kinds, where: $where) {
        ...PaperFields
      }
    }
  `,
  [PaperFields],
);

/** What changed as it stands on paper. */
export function changesSheetQuery(route: ChangesRoute): Query<PaperFact> {
  const kinds = route.kinds.length === 0 ? null : [...route.kinds];
  const variables = { ...spanOf(route), kinds };
  return {
    key: ['changes-sheet', variables],
    isWorded: true,
    ask: async (asking) => (await ask(ChangesSheet, variables, asking)).changesSheet,
  };
}

/** Where the server gives it as a document. */
export function changesFile(route: ChangesRoute, language: Language): string {
  return `/brief/changes/docx?${parametersOf(route, language)}`;
}

/** Where the server gives it as a feed. */
export function changesFeed(route: ChangesRoute, language: Language): string {
  return `/changes.atom?${parametersOf(route, language)}`;
}

/** The same parameters as those of the page. */
function parametersOf(route: ChangesRoute, language: Language): string {
  const parameters = new URLSearchParams();
  printRoute({ page: 'changes', ...route }, parameters);
  parameters.set('lang', language);
  return parameters.toString();
}
