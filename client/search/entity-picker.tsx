import { type ReactNode, useState } from 'react';
import { clsx } from 'clsx';
import { ComboBox, Input, type Key, Label } from 'react-aria-components/ComboBox';

import type { EntityHint, EntityType } from '#client/shared/api/fragments.ts';
import { SuggestionList } from '#client/search/suggestion-list.tsx';
import { useEnter } from '#client/search/use-enter.ts';
import { findingsIn, useSuggestions } from '#client/search/use-suggestions.ts';
import type { Finding } from '#client/shared/queries/search.ts';
import styles from './entity-picker.module.css';

interface EntityPickerProps {
  readonly label: string;
  /** Seen by those who see; a label that is not shown is still read out. */
  readonly isLabelShown?: boolean;
  readonly placeholder?: string;
  /** Only of these types; without it, of any. */
  readonly types?: readonly EntityType[];
  /** Whether what is typed goes here at once, as after a press that opened it. */
  readonly isFocused?: boolean;
  readonly onPick: (entity: EntityHint) => void;
}

/** A small box that finds one entity by name, pinyin or initials, and hands it over; it is then empty for the next. */
export function EntityPicker(props: EntityPickerProps): ReactNode {
  const { label, isLabelShown = true, placeholder, types, isFocused = false, onPick } = props;
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const [text, setText] = useState('');
  const suggestions = useSuggestions(text, types);
  const found = findingsIn(suggestions);
  const pick = (picked: Finding | undefined): void => {
    if (picked !== undefined) {
      setText('');
      onPick(picked.entity);
    }
  };
  const onKey = useEnter(text.trim(), suggestions?.text === text.trim(), () => {
    pick(found[0]);
  });
  return (
    <ComboBox
      ref={setBox}
      className={clsx('stack', styles.picker)}
      data-part="picker"
      autoFocus={isFocused}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(key: Key | null) => {
        pick(found.find(({ entity }) => entity.id === key));
      }}
      menuTrigger="input"
      defaultFilter={keepAll}
      allowsCustomValue
      allowsEmptyCollection
    >
      <Label className={isLabelShown ? styles.label : 'visually-hidden'}>{label}</Label>
      <Input
        placeholder={placeholder ?? ''}
        autoCapitalize="off"
        spellCheck={false}
        onKeyDownCapture={onKey}
      />
      {text.trim() !== '' && box !== null && <SuggestionList suggestions={suggestions} box={box} />}
    </ComboBox>
  );
}

// The server has chosen what fits, by pinyin too; nothing is to be sieved once more here.
function keepAll(): boolean {
  return true;
}
