import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { ComboBox, Input, type Key, Label } from 'react-aria-components';

import { goToEntity } from '../../state/navigate.ts';
import { change, useExplorer } from '../../state/store.ts';
import { useWords } from '../../state/use-words.ts';
import './search-box.css';
import { SuggestionList } from './suggestion-list.tsx';
import { useSuggestions } from './use-suggestions.ts';

interface SearchBoxProps {
  readonly isBig?: boolean;
  /** A text that another part of the page puts into the box; a new object each time. */
  readonly tried?: { readonly text: string } | null;
}

/** The box that finds an entity by what it is called, with suggestions by type. */
export function SearchBox({ isBig = false, tried = null }: SearchBoxProps): ReactNode {
  const words = useWords();
  const language = useExplorer((state) => state.language);
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isComposing, setComposing] = useState(false);
  // What an input method holds is not yet what the reader means.
  const settled = useSettled(text, isComposing);
  const suggestions = useSuggestions(settled, language);
  useSlashKey(input);
  useTried(tried, input, setText);
  const go = (key: Key | null): void => {
    if (key !== null) {
      setText('');
      input.current?.blur();
      change(goToEntity(String(key)));
    }
  };
  return (
    <ComboBox
      ref={setBox}
      className={isBig ? 'search search-big' : 'search'}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={go}
      menuTrigger="input"
      defaultFilter={keepAll}
      allowsCustomValue
      allowsEmptyCollection
    >
      <Label className="visually-hidden">{words('search.label')}</Label>
      <svg className="search-lens" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.5 10.5 14 14" />
      </svg>
      <Input
        ref={input}
        placeholder={words(isBig ? 'search.placeholder.big' : 'search.placeholder')}
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
      {text.trim() !== '' && box !== null && <SuggestionList suggestions={suggestions} box={box} />}
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

function useSlashKey(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isTyping =
        event.target instanceof HTMLElement &&
        event.target.closest('input, textarea, select, [contenteditable]') !== null;
      if (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        input.current?.focus();
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [input]);
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
