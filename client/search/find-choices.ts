import { questionOf } from './questions/questions.ts';
import type { EntityHint } from '#client/shared/api/fragments.ts';
import type { Recent } from '#client/shared/reader/recent.ts';
import { FORGET_KEY, offerKey, recentKey } from './choices.tsx';
import type { Offer } from '#client/search/questions/offer-questions.ts';
import type { Offers } from './use-offers.ts';
import { passageKey } from './passage-section.tsx';
import type { FoundPassage, FoundPassages } from '#client/shared/queries/passages.ts';
import { findingsIn, type Suggestions } from './use-suggestions.ts';

/** All that the list under the box may show. */
export interface Shown {
  readonly suggestions: Suggestions | null;
  readonly offers: Offers;
  /** Where the plan's text has it; null where that is not known. */
  readonly passages: FoundPassages | null;
  readonly recent: readonly Recent[];
  readonly starts: readonly Offer[];
}

/** What the reader chose in the list. */
export type Choice =
  | { readonly kind: 'entity'; readonly entity: EntityHint }
  | { readonly kind: 'question'; readonly offer: Offer }
  | { readonly kind: 'passage'; readonly passage: FoundPassage }
  | { readonly kind: 'forget' };

/** Questions that show what may be asked, one of each kind. */
const STARTS: readonly string[] = [
  'projects-in-place',
  'projects-that-feed-cluster',
  'what-departments-share',
  'what-if-project-slips',
  'parks-fit-for-industry',
  'corridors-of-park',
];

/** The questions that stand under an empty box. */
export function startingOffers(): readonly Offer[] {
  return STARTS.flatMap((id) => {
    const question = questionOf(id);
    return question === undefined ? [] : [{ question, filled: {} }];
  });
}

/** Below this, what was found only shares characters with the text. */
const NEAR = 0.3;

/** Whether the text is a question rather than a name, so that questions stand first. */
export function isQuestion({ offers, suggestions }: Shown): boolean {
  const [best] = findingsIn(suggestions);
  const isName = best !== undefined && best.score >= NEAR;
  return offers.asked.length > 0 || (offers.hinted.length > 0 && !isName);
}

/** What stands first in the list, which Enter takes; null where there is nothing. */
export function firstChoice(shown: Shown): Choice | null {
  const { offers, suggestions, passages } = shown;
  const [offer] = [...offers.asked, ...offers.hinted, ...offers.about];
  const [best] = findingsIn(suggestions);
  if (best !== undefined && !isQuestion(shown)) {
    return { kind: 'entity', entity: best.entity };
  }
  const [passage] = passages?.found ?? [];
  return (
    (offer && { kind: 'question', offer }) ?? (passage && { kind: 'passage', passage }) ?? null
  );
}

/** What a key of the list stands for. */
export function choiceOf(key: unknown, shown: Shown): Choice | null {
  if (key === FORGET_KEY) {
    return { kind: 'forget' };
  }
  const passage = shown.passages?.found.find((one) => passageKey(one) === key);
  if (passage !== undefined) {
    return { kind: 'passage', passage };
  }
  const offer = offerOf(key, shown);
  if (offer !== undefined) {
    return { kind: 'question', offer };
  }
  const entity = entityOf(key, shown);
  return entity === undefined ? null : { kind: 'entity', entity };
}

function offerOf(key: unknown, { offers, recent, starts }: Shown): Offer | undefined {
  const lists = { asked: offers.asked, hinted: offers.hinted, about: offers.about, starts };
  for (const [list, listed] of Object.entries(lists)) {
    const offer = listed.find((candidate) => offerKey(list, candidate) === key);
    if (offer !== undefined) {
      return offer;
    }
  }
  const chosen = recent.find((choice) => recentKey(choice) === key);
  const question = chosen?.kind === 'question' ? questionOf(chosen.id) : undefined;
  return chosen?.kind === 'question' && question !== undefined
    ? { question, filled: chosen.filled }
    : undefined;
}

function entityOf(key: unknown, { suggestions, recent }: Shown): EntityHint | undefined {
  const chosen = recent.find((choice) => recentKey(choice) === key);
  if (chosen?.kind === 'entity') {
    return chosen.entity;
  }
  return findingsIn(suggestions).find(({ entity }) => entity.id === key)?.entity;
}
