import { type AnyVariables, Client, fetchExchange, type TypedDocumentNode } from '@urql/core';

import { type Answered, readApiError } from './api-error.ts';
import type { Language } from './language.ts';

const LANGUAGE_TAGS = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Language, string>;

function clientFor(language: Language): Client {
  return new Client({
    url: '/graphql',
    exchanges: [fetchExchange],
    // A trace is longer than some proxies let an address be.
    preferGetMethod: false,
    fetchOptions: { headers: { 'Accept-Language': LANGUAGE_TAGS[language] } },
  });
}

const clients = { zh: clientFor('zh'), en: clientFor('en') } as const satisfies Record<
  Language,
  Client
>;

/** Asks the server once, in the reader's language. */
export async function ask<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  language: Language,
): Promise<Answered<Data>> {
  const { data, error } = await clients[language].query(document, variables).toPromise();
  if (error !== undefined) {
    return { ok: false, error: readApiError(error) };
  }
  return data === undefined ? { ok: false, error: { kind: 'offline' } } : { ok: true, value: data };
}

/** Takes what is needed out of an answer. */
export function mapAnswered<Value, Result>(
  answered: Answered<Value>,
  take: (value: Value) => Result,
): Answered<Result> {
  return answered.ok ? { ok: true, value: take(answered.value) } : answered;
}
