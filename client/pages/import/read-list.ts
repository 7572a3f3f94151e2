import * as z from 'zod/mini';

import { ApiFailure } from '#client/shared/api/api-error.ts';
import { type Asking, failureIn } from '#client/shared/api/graphql-client.ts';

const Read = z.object({
  table: z.string(),
  sheets: z.array(z.object({ name: z.string(), rows: z.number() })),
});

/** A list as the server has read it: by what it is known there for an hour, and its sheets. */
export type ReadList = z.infer<typeof Read>;

/** Sends a file, or what was pasted, to be read. Throws ApiFailure with what is wrong with it. */
export async function readList(list: Blob, { language }: Asking): Promise<ReadList> {
  const body = await post(list, language);
  const read = Read.safeParse(body);
  if (!read.success) {
    throw new ApiFailure(failureIn(body));
  }
  return read.data;
}

async function post(list: Blob, language: string): Promise<unknown> {
  try {
    const response = await fetch('/tables', {
      method: 'POST',
      headers: { 'accept-language': language },
      body: list,
    });
    const body: unknown = await response.json();
    return body;
  } catch {
    return null;
  }
}
