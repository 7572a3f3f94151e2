import { foldText, type FoldedText } from './folded-text.ts';
import type { Locator } from './locator.ts';
import type { PlanText } from './plan-text.ts';

/** A paragraph, an item or a heading of a plan, ready to be searched. */
export interface PlanPassage {
  readonly at: Locator;
  readonly text: string;
  /** Where it stands among the passages of its plan, from 0 on. */
  readonly order: number;
  readonly isHeading: boolean;
  readonly folded: FoldedText;
}

const passagesOfTexts = new WeakMap<PlanText, readonly PlanPassage[]>();

/** The passages of a plan's text, in its order; folded once for as long as the text is held. */
export function passagesOf(text: PlanText): readonly PlanPassage[] {
  const known = passagesOfTexts.get(text);
  if (known !== undefined) {
    return known;
  }
  const passages = Array.from(text, ([at, passage], order) => ({
    at,
    text: passage,
    order,
    // A footnote is its own paragraph; whatever else has no number of a paragraph heads some.
    isHeading: !at.includes('¶') && !at.startsWith('注'),
    folded: foldText(passage),
  }));
  passagesOfTexts.set(text, passages);
  return passages;
}
