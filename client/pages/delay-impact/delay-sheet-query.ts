import { entityRef } from '#client/shared/api/entity-ref.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';
import type { Language } from '#client/shared/api/language.ts';
import { type PaperFact, PaperFields } from '#client/explorer/print-sheet/paper-fields.ts';
import type { Query } from '#client/shared/queries/query.ts';

/** What only the reader knows of a delay. */
export const DELAY_FIELDS = ['long', 'why', 'until', 'by'] as const;
export type DelayFields = Readonly<Record<(typeof DELAY_FIELDS)[number], string>>;

export const NOTHING_FILLED: DelayFields = { long: '', why: '', until: '', by: '' };

const DelaySheet = graphql(
  `
    query DelaySheet($of: EntityRef!) {
      delaySheet(of: $of) {
        ...PaperFields
      }
    }
  `,
  [PaperFields],
);

/** A delay as it stands on paper. */
export function delaySheetQuery(of: string): Query<PaperFact> {
  return {
    key: ['delay-sheet', of],
    isWorded: true,
    ask: async (asking) => (await ask(DelaySheet, { of: entityRef(of) }, asking)).delaySheet,
  };
}

/** Where the server gives it as a document, with what the reader has filled in. */
export function delayFile(of: string, fields: DelayFields, language: Language): string {
  const filled = DELAY_FIELDS.flatMap((field) =>
    fields[field] === '' ? [] : [[field, fields[field]]],
  );
  const parameters = new URLSearchParams([['of', of], ...filled, ['lang', language]]);
  return `/brief/delay/docx?${parameters.toString()}`;
}
