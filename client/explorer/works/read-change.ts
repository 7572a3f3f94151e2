import { readStage } from '#client/shared/words/read-stage.ts';
import { isWordKey, type Words } from '#client/shared/words/words.ts';
import type { ChangeFact } from '#client/shared/api/change-fields.ts';

/** What changed of a work: from what to what. */
export function readMove(change: ChangeFact, words: Words): string {
  const { kind, field } = change;
  if (field === null) {
    return words(kind === 'DROPPED' ? 'works.change.dropped' : 'works.change.arrived');
  }
  const sentence = kind === 'CONTRADICTED' ? 'works.change.contradicted' : 'works.change.moved';
  return words(sentence, {
    field: words(`works.change.field.${field}`),
    before: readValue(change, 'before', words),
    now: readValue(change, 'now', words),
  });
}

/** Whether the stage of the plan stands for what was said before, since no paper did. */
export function isHeldAgainstPlan({ field, before, beforeRecord }: ChangeFact): boolean {
  return field === 'STAGE' && before !== null && beforeRecord === null;
}

function readValue(change: ChangeFact, side: 'before' | 'now', words: Words): string {
  const { field, [side]: value } = change;
  if (value === null) {
    return words('works.change.unsaid');
  }
  if (field === 'AMOUNTS') {
    return readAmount(value, words);
  }
  return field === 'STAGE' ? readStage(value, words) : field === 'PERCENT' ? `${value}%` : value;
}

/** Money as a change tells it: its kind, and what the paper writes. */
function readAmount(value: string, words: Words): string {
  const [, kind = '', text = ''] = /^([A-Z_]+) (.*)$/s.exec(value) ?? [];
  const key = `records.money.${kind}`;
  return isWordKey(key) ? words(key, { text }) : value;
}
