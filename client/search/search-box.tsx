import { type ReactNode, type RefObject, useCallback, useEffect, useRef, useState } from 'react';

import { useWindowKey } from '#client/shared/ui/use-window-key.ts';
import { goToEntity, readAt } from '#client/shared/routing/navigate.ts';
import { forgetRecent, remember } from '#client/shared/reader/recent.ts';
import { change } from '#client/shared/routing/store.ts';
import { askOffer, useAsked } from './asked.ts';
import { FindBox } from './find-box.tsx';
import type { Choice } from './find-choices.ts';
import type { Offer } from '#client/search/questions/offer-questions.ts';
import { QuestionForm } from '#client/search/questions/question-form.tsx';

interface SearchBoxProps {
  readonly isBig?: boolean;
  /** A text that another part of the page puts into the box; a new object each time. */
  readonly tried?: { readonly text: string } | null;
}

/** The box that finds an entity by what it is called, and takes questions, which it turns into a sentence to be filled. */
export function SearchBox({ isBig = false, tried = null }: SearchBoxProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [asked, setAsked] = useState<Offer | null>(null);
  useEdited(setAsked);
  const leave = useReturn(asked, setAsked, input);
  useSlashKey(input);
  useTried(tried, input, setText);
  // A question with all its gaps filled is asked at once; one with a gap is shown, to be filled.
  const ask = (offer: Offer): void => {
    setAsked(askOffer(offer) ? null : offer);
  };
  const choose = (choice: Choice): void => {
    setText('');
    if (choice.kind === 'forget') {
      forgetRecent();
    } else if (choice.kind === 'question') {
      input.current?.blur();
      ask(choice.offer);
    } else if (choice.kind === 'passage') {
      input.current?.blur();
      change(readAt(choice.passage.at, choice.passage.section.plan.id));
    } else {
      input.current?.blur();
      remember(choice);
      change(goToEntity(choice.entity.id));
    }
  };
  return asked === null ? (
    <FindBox isBig={isBig} input={input} text={text} onText={setText} onChoose={choose} />
  ) : (
    <QuestionForm isBig={isBig} offer={asked} onFill={ask} onEmpty={setAsked} onLeave={leave} />
  );
}

// A question that is to be changed after it was answered is shown in the box again.
function useEdited(setAsked: (offer: Offer) => void): void {
  const { offer, isEdited } = useAsked();
  useEffect(() => {
    if (offer !== null && isEdited) {
      setAsked(offer);
    }
  }, [offer, isEdited, setAsked]);
}

// Who leaves a question without asking it is back in the box.
function useReturn(
  asked: Offer | null,
  setAsked: (asked: null) => void,
  input: RefObject<HTMLInputElement | null>,
): () => void {
  const isLeft = useRef(false);
  useEffect(() => {
    if (asked === null && isLeft.current) {
      isLeft.current = false;
      input.current?.focus();
    }
  }, [asked, input]);
  return () => {
    isLeft.current = true;
    setAsked(null);
    useAsked.setState({ isEdited: false });
  };
}

function useSlashKey(input: RefObject<HTMLInputElement | null>): void {
  const onKey = useCallback(
    (event: KeyboardEvent): void => {
      if (event.key === '/' && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        input.current?.focus();
      }
    },
    [input],
  );
  useWindowKey(onKey);
}

function useTried(
  tried: { readonly text: string } | null,
  input: RefObject<HTMLInputElement | null>,
  setText: (text: string) => void,
): void {
  useEffect(() => {
    const element = input.current;
    if (tried === null || element === null) {
      return;
    }
    element.focus();
    setText(tried.text);
  }, [tried, input, setText]);
}
