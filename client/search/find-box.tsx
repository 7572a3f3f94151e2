import { clsx } from 'clsx';
import { type ReactNode, type RefObject, useState } from 'react';
import { ComboBox, Input, type Key, Label } from 'react-aria-components/ComboBox';

import { useRecent } from '#client/shared/reader/recent.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { OfferSection, RecentSection } from './choices.tsx';
import {
  type Choice,
  choiceOf,
  firstChoice,
  isQuestion,
  type Shown,
  startingOffers,
} from './find-choices.ts';
import { PassageSection } from './passage-section.tsx';
import styles from './search-box.module.css';
import { SuggestionList } from './suggestion-list.tsx';
import { useEnter } from './use-enter.ts';
import { useOffers } from './use-offers.ts';
import { usePassages } from './use-passages.ts';
import { findingsIn, type Suggestions, useSuggestions } from './use-suggestions.ts';

interface FindBoxProps {
  readonly isBig: boolean;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onChoose: (choice: Choice) => void;
}

/** The box in which one types, and the list of what that may mean. */
export function FindBox({ isBig, input, text, onText, onChoose }: FindBoxProps): ReactNode {
  const words = useWords();
  const recent = useRecent((state) => state.chosen);
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const [isComposing, setComposing] = useState(false);
  // What an input method holds is not yet what the reader means.
  const settled = useSettled(text, isComposing);
  const suggestions = useSuggestions(settled);
  const offers = useOffers(settled, suggestions);
  const passages = usePassages(settled);
  const shown = { suggestions, offers, passages, recent, starts: startingOffers() };
  const choose = (key: Key | null): void => {
    const choice = choiceOf(key, shown);
    if (choice !== null) {
      onChoose(choice);
    }
  };
  const typed = text.trim();
  const isKnown = suggestions?.text === typed && offers.text === typed;
  const onKey = useEnter(typed, isKnown, () => {
    const first = firstChoice(shown);
    if (first !== null) {
      onChoose(first);
    }
  });
  return (
    <ComboBox
      ref={setBox}
      className={clsx('row', styles.search, isBig && styles.big)}
      data-part="search"
      inputValue={text}
      onInputChange={onText}
      value={null}
      onChange={choose}
      menuTrigger="focus"
      defaultFilter={keepAll}
      allowsCustomValue
      allowsEmptyCollection
    >
      <Label className="visually-hidden">{words('search.label')}</Label>
      <svg className={clsx('line-icon', styles.lens)} viewBox="0 0 16 16" aria-hidden="true">
        <path d="M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.5 10.5 14 14" />
      </svg>
      <Input
        ref={input}
        placeholder={words(isBig ? 'search.placeholder.big' : 'search.placeholder')}
        onKeyDownCapture={onKey}
        onCompositionStart={() => {
          setComposing(true);
        }}
        onCompositionEnd={() => {
          setComposing(false);
        }}
        autoCapitalize="off"
        spellCheck={false}
      />
      <kbd aria-hidden="true">/</kbd>
      {box !== null && <FindList isEmpty={text.trim() === ''} shown={shown} box={box} />}
    </ComboBox>
  );
}

// The server has chosen what fits, by pinyin too; nothing is to be sieved once more here.
function keepAll(): boolean {
  return true;
}

function useSettled(text: string, isComposing: boolean): string {
  const [settled, setSettled] = useState(text);
  if (!isComposing && settled !== text) {
    setSettled(text);
  }
  return settled;
}

interface FindListProps {
  /** Whether nothing is typed yet. */
  readonly isEmpty: boolean;
  readonly shown: Shown;
  readonly box: Element;
}

/** Under an empty box, what was chosen lately and what may be asked; else what was found, and questions that go with it. */
function FindList({ isEmpty, shown, box }: FindListProps): ReactNode {
  const words = useWords();
  const { recent, starts } = shown;
  return isEmpty ? (
    <SuggestionList
      suggestions={null}
      box={box}
      before={<RecentSection chosen={recent} />}
      after={<OfferSection list="starts" title={words('search.starts')} offers={starts} />}
    />
  ) : (
    <FoundList shown={shown} box={box} />
  );
}

/** What a text may mean, the likeliest first: a question that it asks, what it names, the passages that have it. */
function FoundList({ shown, box }: Omit<FindListProps, 'isEmpty'>): ReactNode {
  const words = useWords();
  const { suggestions, offers, passages } = shown;
  const meant = words('search.meant');
  const about = <OfferSection list="about" title={words('search.about')} offers={offers.about} />;
  const hinted = <OfferSection list="hinted" title={meant} offers={offers.hinted} />;
  const isAsking = isQuestion(shown);
  const isNamed = !isAsking && offers.about.length > 0 && isBestNamed(suggestions);
  return (
    <SuggestionList
      suggestions={suggestions}
      box={box}
      before={
        isAsking && (
          <>
            <OfferSection list="asked" title={meant} offers={offers.asked} />
            {hinted}
          </>
        )
      }
      afterBest={isNamed ? about : null}
      after={
        <>
          {!isNamed && about}
          {!isAsking && hinted}
          <PassageSection passages={passages} />
        </>
      }
      isUnmentioned={passages?.totalCount === 0 && passages.text === suggestions?.text}
    />
  );
}

// Whether the text is the very name of what was found first, or another name of it.
function isBestNamed(suggestions: Suggestions | null): boolean {
  const [best] = findingsIn(suggestions);
  return best !== undefined && best.matchedOn.toLowerCase() === suggestions?.text.toLowerCase();
}
