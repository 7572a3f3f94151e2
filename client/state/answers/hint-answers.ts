import { entityHint } from '../../api/entity-hint.ts';
import type { EntityHint } from '../../api/fragments.ts';
import { createAnswers } from './answers.ts';

/** What ids and names in an address mean. */
export const hintAnswers = createAnswers(entityHint);

/** Keeps what is known already, so that it need not be asked for. */
export function rememberHint(entity: EntityHint): void {
  hintAnswers.store.setState({ [entity.id]: { kind: 'answered', value: entity } });
}
