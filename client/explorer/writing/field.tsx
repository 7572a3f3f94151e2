import { type ReactNode, useId } from 'react';
import { clsx } from 'clsx';

import styles from './writing.module.css';

/** What every field of a form has. */
interface FieldProps {
  readonly label: string;
  readonly value: string;
  /** What is wrong with what was sent; it stands at the field. */
  readonly error?: string | undefined;
  readonly onChange: (value: string) => void;
}

interface TextFieldProps extends FieldProps {
  readonly placeholder?: string;
  readonly isRequired?: boolean;
  /** Whether it has a line of the form to itself. */
  readonly isWide?: boolean;
  /** What a phone's keyboard is to offer. */
  readonly inputMode?: 'text' | 'decimal' | 'url';
}

/** A line to be typed, under its label, with what is wrong of it below. */
export function TextField(props: TextFieldProps): ReactNode {
  const { label, value, error, onChange, isWide = false, isRequired = false, ...rest } = props;
  const id = useId();
  return (
    <div className={clsx(styles.field, isWide && styles.wide)}>
      <label htmlFor={id}>{label}</label>
      <input
        {...rest}
        {...faultOf(id, error)}
        id={id}
        type="text"
        autoComplete="off"
        aria-required={isRequired}
        value={value}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
      <Fault id={id} error={error} />
    </div>
  );
}

/** Something that a field may be set to. */
interface Option {
  readonly value: string;
  readonly text: string;
}

interface ChoiceFieldProps extends FieldProps {
  /** Whether the label is a paper's own word. */
  readonly isQuoted?: boolean;
  readonly options: readonly Option[];
}

/** One of several, under its label. */
export function ChoiceField(props: ChoiceFieldProps): ReactNode {
  const { label, value, error, options, onChange, isQuoted = false } = props;
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} lang={isQuoted ? 'zh-CN' : undefined}>
        {label}
      </label>
      <select
        {...faultOf(id, error)}
        id={id}
        value={value}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      <Fault id={id} error={error} />
    </div>
  );
}

function faultOf(id: string, error: string | undefined) {
  return error === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': `${id}-fault` };
}

function Fault({ id, error }: { readonly id: string; readonly error: string | undefined }) {
  return error === undefined ? null : (
    <p className={styles.fault} id={`${id}-fault`}>
      {error}
    </p>
  );
}
