import type { ReactNode } from 'react';

import { useWords } from '#client/shared/words/use-words.ts';
import { OfferSection, RecentSection } from './choices.tsx';
import type { Shown } from './find-choices.ts';
import { SuggestionList } from './suggestion-list.tsx';
import { findingsIn, type Suggestions } from './use-suggestions.ts';

interface FindListProps {
  /** Whether nothing is typed yet. */
  readonly isEmpty: boolean;
  readonly shown: Shown;
  readonly box: Element;
}

/** Under an empty box, what was chosen lately and what may be asked; else what was found, and questions that go with it. */
export function FindList({ isEmpty, shown, box }: FindListProps): ReactNode {
  const words = useWords();
  const { suggestions, offers, recent, starts } = shown;
  const about = <OfferSection list="about" title={words('search.about')} offers={offers.about} />;
  const isNamed = offers.about.length > 0 && isBestNamed(suggestions);
  return isEmpty ? (
    <SuggestionList
      suggestions={null}
      box={box}
      before={<RecentSection chosen={recent} />}
      after={<OfferSection list="starts" title={words('search.starts')} offers={starts} />}
    />
  ) : (
    <SuggestionList
      suggestions={suggestions}
      box={box}
      before={<OfferSection list="meant" title={words('search.meant')} offers={offers.meant} />}
      afterBest={isNamed ? about : null}
      after={isNamed ? null : about}
    />
  );
}

// Whether the text is the very name of what was found first, or another name of it.
function isBestNamed(suggestions: Suggestions | null): boolean {
  const [best] = findingsIn(suggestions);
  return best !== undefined && best.matchedOn.toLowerCase() === suggestions?.text.toLowerCase();
}
