import { type DocumentNode, print } from '@0no-co/graphql.web';
import type { DocumentDecoration } from 'gql.tada';

import { type ApiError, ApiFailure, readApiError, type ServerError } from './api-error.ts';
import { noteAnswer, noteFailure } from './connection.ts';
import type { Language } from './language.ts';

const LANGUAGE_TAGS = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Language, string>;

/** In which language messages are wanted, and the signal that the answer is no longer wanted. */
export interface Asking {
  readonly language: Language;
  readonly signal?: AbortSignal;
}

/** A document whose variables and answer are typed by the schema. */
type TypedDocument<Data, Variables> = DocumentNode & DocumentDecoration<Data, Variables>;

/** Asks the server once; throws ApiFailure where it does not answer. */
export async function ask<Data, Variables extends object>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  asking: Asking,
): Promise<Data> {
  const askedAt = performance.now();
  const body = await post(print(document), variables, asking);
  if (isAnswerTo(document, body)) {
    noteAnswer(askedAt);
    return body.data;
  }
  const reason = failureIn(body);
  noteFailure(reason, askedAt);
  throw new ApiFailure(reason);
}

// Null: nothing came, or something that is no JSON, from whatever stands between us and the server.
async function post(query: string, variables: object, asking: Asking): Promise<unknown> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'accept-language': LANGUAGE_TAGS[asking.language],
      },
      body: JSON.stringify({ query, variables }),
      ...(asking.signal === undefined ? {} : { signal: asking.signal }),
    });
    const body: unknown = await response.json();
    return body;
  } catch {
    asking.signal?.throwIfAborted();
    return null;
  }
}

// The server answers as its schema says, against which the document was checked, so that the data is not parsed once more.
function isAnswerTo<Data, Variables>(
  _document: TypedDocument<Data, Variables>,
  body: unknown,
): body is { readonly data: Data } {
  return isRecord(body) && isRecord(body['data']) && body['errors'] === undefined;
}

/** Why a body is no answer. */
export function failureIn(body: unknown): ApiError {
  return readApiError(errorsIn(body));
}

function errorsIn(body: unknown): readonly ServerError[] {
  const errors = isRecord(body) ? body['errors'] : [];
  return Array.isArray(errors) ? errors.filter(isServerError) : [];
}

function isServerError(error: unknown): error is ServerError {
  return isRecord(error) && typeof error['message'] === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
