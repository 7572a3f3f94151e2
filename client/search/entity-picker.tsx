import { type ReactNode, useState } from 'react';
import { clsx } from 'clsx';
import { ComboBox, Input, type Key, Label } from 'react-aria-components/ComboBox';

import type { EntityHint, EntityType } from '#client/shared/api/fragments.ts';
import { SuggestionList } from '#client/search/suggestion-list.tsx';
import { findingsIn, useSuggestions } from '#client/search/use-suggestions.ts';
import styles from './entity-picker.module.css';

interface EntityPickerProps {
  readonly label: string;
  /** Seen by those who see; a label that is not shown is still read out. */
  readonly isLabelShown?: boolean;
  readonly placeholder?: string;
  /** Only of these types; without it, of any. */
  readonly types?: readonly EntityType[];
  readonly onPick: (entity: EntityHint) => void;
}

/** A small box that finds one entity by name, pinyin or initials, and hands it over; it is then empty for the next. */
export function EntityPicker(props: EntityPickerProps): ReactNode {
  const { label, isLabelShown = true, placeholder, types, onPick } = props;
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const [text, setText] = useState('');
  const suggestions = useSuggestions(text, types);
  const pick = (key: Key | null): void => {
    const picked = findingsIn(suggestions).find(({ entity }) => entity.id === key);
    if (picked !== undefined) {
      setText('');
      onPick(picked.entity);
    }
  };
  return (
    <ComboBox
      ref={setBox}
      className={clsx('stack', styles.picker)}
      data-part="picker"
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={pick}
      menuTrigger="input"
      defaultFilter={keepAll}
      allowsCustomValue
      allowsEmptyCollection
    >
      <Label className={isLabelShown ? styles.label : 'visually-hidden'}>{label}</Label>
      <Input placeholder={placeholder ?? ''} autoCapitalize="off" spellCheck={false} />
      {text.trim() !== '' && box !== null && <SuggestionList suggestions={suggestions} box={box} />}
    </ComboBox>
  );
}

// The server has chosen what fits, by pinyin too; nothing is to be sieved once more here.
function keepAll(): boolean {
  return true;
}
