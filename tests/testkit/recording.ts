import { z } from 'zod';

import type { WritingAtlas } from './writing-atlas.ts';

export const ADD_DOCUMENT = `mutation ($input: AddDocumentInput!) {
  addDocument(input: $input) { document { id title issuer date kind url by } errors { field code message } }
}`;
const RECORD = `mutation ($input: RecordInput!) {
  record(input: $input) {
    record { id at date stage stageKind percent starts ends by status history document { title } of { id name } adds { name } amounts { kind value unit text } }
    newer { id by }
    errors { field code message }
  }
}`;
const RETRACT = `mutation ($input: RetractInput!) {
  retract(input: $input) { retracted record { id status retraction { by reason } } document { id retraction { reason } } errors { code } }
}`;

const Fault = z.object({ field: z.string().nullable(), code: z.string(), message: z.string() });
const Recorded = z.object({
  record: z.object({
    record: z
      .looseObject({
        id: z.string(),
        status: z.string(),
        of: z.object({ id: z.string(), name: z.string() }).nullable(),
      })
      .nullable(),
    newer: z.array(z.object({ id: z.string(), by: z.string() })),
    errors: z.array(Fault),
  }),
});

/** What tests write with, as the keeper unless they show another token. */
export function recordingOn(atlas: WritingAtlas) {
  return {
    /** Adds a list of key projects; its id. */
    addDocument: async (title: string, date: string): Promise<string> => {
      const input = { title, issuer: '省发展改革委', date, kind: 'KEY_PROJECT_LIST' };
      const Added = z.object({ addDocument: z.object({ document: z.object({ id: z.string() }) }) });
      return Added.parse(await atlas.ask(ADD_DOCUMENT, { input })).addDocument.document.id;
    },
    record: async (input: object, token?: string) =>
      Recorded.parse(await atlas.ask(RECORD, { input }, token)).record,
    retract: (input: { id: string; reason: string }) => atlas.ask(RETRACT, { input }),
  };
}
