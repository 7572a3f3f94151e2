import type { ReactNode } from 'react';

import { useWords } from '#client/shared/words/use-words.ts';
import { ChoiceField, TextField } from './field.tsx';
import { MONEY_KINDS, type MoneyUnit, type RecordTyped } from './record-input.ts';
import styles from './writing.module.css';

/** How far a work may have come, by what papers call it. */
const STAGES = [
  '前期研究',
  '谋划',
  '规划',
  '开工',
  '建设',
  '改扩建',
  '升级改造',
  '技改',
  '投产',
  '停工',
  '终止',
] as const;

const UNITS: readonly MoneyUnit[] = ['万元', '亿元'];

interface StatementFieldsProps {
  readonly typed: RecordTyped;
  readonly faults: ReadonlyMap<string, string>;
  readonly set: (part: Partial<RecordTyped>) => void;
}

/** The place in the paper, and what it says there. */
export function StatementFields({ typed, faults, set }: StatementFieldsProps): ReactNode {
  const words = useWords();
  const text = (field: 'at' | 'percent' | 'starts' | 'ends' | 'obstacles' | 'note') => ({
    label: words(`writing.record.${field}`),
    placeholder: words(`writing.record.${field}.like`),
    value: typed[field],
    error: faults.get(field),
    onChange: (value: string) => {
      set({ [field]: value });
    },
  });
  return (
    <div className={styles.pairs}>
      <TextField {...text('at')} isWide isRequired />
      <ChoiceField
        label={words('writing.record.stage')}
        value={typed.stage}
        error={faults.get('stage')}
        options={[
          { value: '', text: words('writing.record.unsaid') },
          ...STAGES.map((stage) => ({ value: stage, text: words(`stage.${stage}`) })),
        ]}
        onChange={(stage) => {
          set({ stage });
        }}
      />
      <TextField {...text('percent')} inputMode="decimal" />
      <TextField {...text('starts')} />
      <TextField {...text('ends')} />
      <MoneyFields typed={typed} faults={faults} set={set} />
      <TextField {...text('obstacles')} isWide />
      <TextField {...text('note')} isWide />
    </div>
  );
}

function MoneyFields({ typed, faults, set }: StatementFieldsProps): ReactNode {
  const words = useWords();
  return (
    <>
      {MONEY_KINDS.map((kind) => (
        <TextField
          key={kind}
          label={words(`writing.record.${kind}`)}
          inputMode="decimal"
          value={typed[kind]}
          error={faults.get(kind)}
          onChange={(value) => {
            set({ [kind]: value });
          }}
        />
      ))}
      <ChoiceField
        label={words('writing.record.unit')}
        value={typed.unit}
        options={UNITS.map((unit) => ({ value: unit, text: words(`writing.unit.${unit}`) }))}
        onChange={(value) => {
          set({ unit: UNITS.find((unit) => unit === value) ?? typed.unit });
        }}
      />
    </>
  );
}
