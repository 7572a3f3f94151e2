import { readName } from '#client/shared/words/read-name.ts';
import { readLocator } from '#client/shared/words/read-locator.ts';
import { readVerb } from '#client/shared/words/read-verb.ts';
import type { WordKey, Words } from '#client/shared/words/words.ts';
import type { Step, Walk } from './walks-graph.ts';

/** A walk as one line of text to put in a paper: each name, each verb, on which basis, and where it stands. */
export function sentenceText({ entities, steps }: Walk, words: Words): string {
  return entities
    .map((entity, index) => {
      const step = steps[index - 1];
      const name = readName(entity, words);
      return step === undefined ? name : `${stepText(step, words)} ${name}`;
    })
    .join(' ');
}

function stepText({ relation, feeder }: Step, words: Words): string {
  const { basis, intendedWord: word, mentions, from } = relation;
  const verb = readVerb(relation, words);
  const places =
    basis === 'RECORDED'
      ? words('basis.recordedWord')
      : mentions.map(({ at }) => readLocator(at, words)).join(words('list.comma'));
  const said = words(keyOf(relation), { verb, places, word: word ?? '' });
  // An arrow points as the relation does, which a dependence tells against the direction of feeding.
  return from.id === feeder.id ? `—${said}→` : `←${said}—`;
}

function keyOf({ basis, intended }: Step['relation']): WordKey {
  if (basis === 'DERIVED') {
    return intended ? 'trace.text.intendedGround' : 'trace.text.derived';
  }
  return intended ? 'trace.text.intended' : 'trace.text.stated';
}
