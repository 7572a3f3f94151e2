import { readLocator } from '../../locales/read-locator.ts';
import type { Words } from '../../locales/words.ts';
import type { Step, Walk } from '../../state/canvas/traced-graph.ts';

/** A walk as one line of text to put in a paper: each name, each verb, on which basis, and where it stands. */
export function sentenceText({ entities, steps }: Walk, words: Words): string {
  return entities
    .map(({ name }, index) => {
      const step = steps[index - 1];
      return step === undefined ? name : `${stepText(step, words)} ${name}`;
    })
    .join(' ');
}

function stepText({ relation, feeder }: Step, words: Words): string {
  const { type, basis, mentions, from } = relation;
  const verb = words(`verb.OUT.${type}`);
  const places = mentions.map(({ at }) => readLocator(at, words)).join(words('list.comma'));
  const said = words(basis === 'DERIVED' ? 'trace.text.derived' : 'trace.text.stated', {
    verb,
    places,
  });
  // An arrow points as the relation does, which a dependence tells against the direction of feeding.
  return from.id === feeder.id ? `—${said}→` : `←${said}—`;
}
