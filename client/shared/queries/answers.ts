import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';

import { type Answered, type ApiError, isPassing } from '#client/shared/api/api-error.ts';
import type { Language } from '#client/shared/api/language.ts';
import { noted } from '#client/shared/api/connection.ts';

/** How far a question is. */
export type Answer<Value> =
  | { readonly kind: 'asked' }
  | { readonly kind: 'answered'; readonly value: Value }
  | { readonly kind: 'failed'; readonly error: ApiError };

export type AnswersByKey<Value> = Readonly<Record<string, Answer<Value>>>;

/** The answers to one question, by what it was asked about; each is asked once. */
export interface Answers<Value> {
  readonly store: StoreApi<AnswersByKey<Value>>;
  /** Asks unless it was asked; asks again where asking failed. */
  readonly ensure: (key: string, language: Language) => void;
}

/** Hands over an answer as soon as it is there; nothing where asking fails. */
export function onceAnswered<Value>(
  { store }: Answers<Value>,
  key: string,
  take: (value: Value) => void,
): void {
  const known = store.getState()[key];
  if (known?.kind === 'answered') {
    take(known.value);
    return;
  }
  const stop = store.subscribe((byKey) => {
    const answer = byKey[key];
    if (answer !== undefined && answer.kind !== 'asked') {
      stop();
    }
    if (answer?.kind === 'answered') {
      take(answer.value);
    }
  });
}

const RETRY_AFTER_MS = 4000;

const retries = new Set<() => void>();

/** Asks again whatever failed. */
export function retryFailed(): void {
  for (const retry of retries) {
    retry();
  }
}

/** Keeps the answers to a question. While the graph is away, asks again by itself until it is back. */
export function createAnswers<Value>(
  question: (key: string, language: Language) => Promise<Answered<Value>>,
): Answers<Value> {
  const store = createStore<AnswersByKey<Value>>(() => ({}));

  const languages = new Map<string, Language>();

  async function askNow(key: string, language: Language): Promise<void> {
    const answered = await noted(question(key, language));
    if (answered.ok) {
      store.setState({ [key]: { kind: 'answered', value: answered.value } });
      return;
    }
    store.setState({ [key]: { kind: 'failed', error: answered.error } });
    if (isPassing(answered.error)) {
      setTimeout(() => {
        if (store.getState()[key]?.kind === 'failed') {
          void askNow(key, language);
        }
      }, RETRY_AFTER_MS);
    }
  }

  function ensure(key: string, language: Language): void {
    const known = store.getState()[key];
    if (known === undefined || known.kind === 'failed') {
      store.setState({ [key]: { kind: 'asked' } });
      languages.set(key, language);
      void askNow(key, language);
    }
  }

  retries.add(() => {
    for (const [key, answer] of Object.entries(store.getState())) {
      const language = languages.get(key);
      if (answer.kind === 'failed' && language !== undefined) {
        ensure(key, language);
      }
    }
  });

  return { store, ensure };
}

const ASKED = { kind: 'asked' } as const;

/** The answer about a key, as it is now; a question not yet asked counts as asked. */
export function useAnswer<Value>(answers: Answers<Value>, key: string): Answer<Value> {
  return useStore(answers.store, (byKey) => byKey[key] ?? ASKED);
}

/** All answers to a question. */
export function useAnswers<Value>(answers: Answers<Value>): AnswersByKey<Value> {
  return useStore(answers.store);
}
