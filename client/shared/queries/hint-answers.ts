import { entityHint } from './entity-hint.ts';
import type { EntityHint } from '#client/shared/api/fragments.ts';
import { createAnswers } from './answers.ts';

/** What ids and names in an address mean. */
export const hintAnswers = createAnswers(entityHint);

/** Keeps what is known already, so that it need not be asked for. */
export function rememberHint(entity: EntityHint): void {
  hintAnswers.store.setState({ [entity.id]: { kind: 'answered', value: entity } });
}
