import { create } from 'zustand';

import type { Offer } from '#client/search/questions/offer-questions.ts';
import { remember } from '#client/shared/reader/recent.ts';
import { subjectOf } from '#client/shared/routing/route-codec.ts';
import { change, useExplorer } from '#client/shared/routing/store.ts';

/** The question that was asked last. */
interface Asked {
  readonly offer: Offer | null;
  /** What the page that answers it is of. */
  readonly subject: string | null;
  /** Whether the reader is changing it. */
  readonly isEdited: boolean;
}

export const useAsked = create<Asked>(() => ({ offer: null, subject: null, isEdited: false }));

/** Opens the page that answers a question. false where a gap is still empty: nothing is opened then. */
export function askOffer(offer: Offer): boolean {
  const { question, filled } = offer;
  const transition = question.goes(filled);
  if (transition === null) {
    return false;
  }
  remember({ kind: 'question', id: question.id, filled });
  change(transition);
  useAsked.setState({
    offer,
    subject: subjectOf(useExplorer.getState().route),
    isEdited: false,
  });
  return true;
}

/** The question that the page on show answers; null where it was come to in another way. */
export function useAnswered(): Offer | null {
  const { offer, subject } = useAsked();
  return useExplorer(({ route }) => subjectOf(route) === subject) ? offer : null;
}
