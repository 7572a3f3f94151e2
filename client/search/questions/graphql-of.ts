import { type EntityRef, entityRef } from '#client/shared/api/entity-ref.ts';
import type { Offer } from './offer-questions.ts';

/** The variables with which a question is asked: each filled slot. */
export function variablesOf({ filled }: Offer): Readonly<Record<string, EntityRef>> {
  return Object.fromEntries(
    Object.entries(filled).map(([slot, { ref }]) => [slot, entityRef(ref)]),
  );
}

/**
 * Where the question opens in GraphiQL, ready to be run. GraphiQL takes a query from its address and no variables, so each
 * variable has its value as its default, which makes the query whole by itself.
 */
export function graphiqlAddress(offer: Offer): string {
  const variables = variablesOf(offer);
  const query = Object.entries(variables).reduce(
    (text, [slot, ref]) =>
      text.replace(`$${slot}: EntityRef!`, `$${slot}: EntityRef! = ${literalOf(ref)}`),
    offer.question.asks,
  );
  const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  return `/graphql?${parameters.toString()}`;
}

function literalOf(ref: EntityRef): string {
  return Object.entries(ref)
    .map(([key, value]) => `{ ${key}: ${JSON.stringify(value)} }`)
    .join('');
}
