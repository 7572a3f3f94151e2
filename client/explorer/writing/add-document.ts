import { graphql } from '#client/shared/api/graphql.ts';
import { ask, type Asking } from '#client/shared/api/graphql-client.ts';
import { type InputErrorFact, InputErrorFields } from '#client/shared/api/input-error-fields.ts';
import type { DocumentKind } from '#client/shared/queries/documents.ts';

const AddDocument = graphql(
  `
    mutation AddDocument($input: AddDocumentInput!) {
      addDocument(input: $input) {
        document {
          id
        }
        errors {
          ...InputErrorFields
        }
      }
    }
  `,
  [InputErrorFields],
);

/** A paper as it is typed. */
export interface PaperTyped {
  readonly title: string;
  readonly issuer: string;
  readonly date: string;
  readonly kind: DocumentKind;
  readonly url: string;
}

interface PaperAdded {
  /** The paper, also where it was there before; null where something is wrong. */
  readonly id: string | null;
  readonly errors: readonly InputErrorFact[];
}

/** Puts in a paper. */
export async function addDocument(typed: PaperTyped, asking: Asking): Promise<PaperAdded> {
  const url = typed.url.trim();
  const input = { ...typed, date: typed.date.trim(), url: url === '' ? null : url };
  const { addDocument: added } = await ask(AddDocument, { input }, asking);
  return { id: added.document?.id ?? null, errors: added.errors };
}
