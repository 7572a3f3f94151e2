import { type PaperFact, PaperFields } from '#client/explorer/print-sheet/paper-fields.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';
import type { Language } from '#client/shared/api/language.ts';
import type { Query } from '#client/shared/queries/query.ts';

const DepartmentSheet = graphql(
  `
    query DepartmentSheet($of: ID!) {
      departmentSheet(of: { id: $of }) {
        ...PaperFields
      }
    }
  `,
  [PaperFields],
);

/** A department's tasks and what falls under them, as they stand on paper. */
export function departmentSheetQuery(of: string): Query<PaperFact> {
  return {
    key: ['department-sheet', of],
    isWorded: true,
    ask: async (asking) => (await ask(DepartmentSheet, { of }, asking)).departmentSheet,
  };
}

/** Where the server gives it as a file: with a department's id, so that no list of what falls under it goes with the question. */
export function departmentFile(of: string, format: 'docx' | 'xlsx', language: Language): string {
  return `/brief/department/${format}?${new URLSearchParams({ of, lang: language }).toString()}`;
}
