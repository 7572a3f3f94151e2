import { type ReactNode, useState } from 'react';

import { EntityPicker } from '#client/search/entity-picker.tsx';
import { WORK_TYPES } from '#client/shared/api/entity-types.ts';
import type { EntityHint } from '#client/shared/api/fragments.ts';
import { uniqueById } from '#client/shared/api/unique-by-id.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import { type Choice, NEW } from './choice.ts';
import { chooseFor } from './draft.ts';
import type { TrialRow } from './trial-query.ts';

interface RowChoicesProps {
  readonly row: TrialRow;
  /** Whom it means by now; null where that is open, or where it is left out. */
  readonly chosen: EntityHint | null;
  readonly isLeft: boolean;
  /** Whether it is a work that the graph does not have. */
  readonly isNew: boolean;
  /** Whether its name tells, so that the choice is only offered. */
  readonly isSure: boolean;
}

/** Whom a row means: one of those that it may, another that is searched for, or nothing that is recorded. */
export function RowChoices(props: RowChoicesProps): ReactNode {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  return props.isSure && !isOpen ? (
    <button
      type="button"
      className="text-button"
      onClick={() => {
        setOpen(true);
      }}
    >
      {words('import.choose.change')}
    </button>
  ) : (
    <Choices {...props} />
  );
}

function Choices({ row, chosen, isLeft, isNew }: RowChoicesProps): ReactNode {
  const words = useWords();
  const [isSearching, setSearching] = useState(false);
  const toggle = (of: Choice, isChosen: boolean): void => {
    chooseFor(row.row, isChosen ? undefined : of);
  };
  return (
    <div className="stack gap-2">
      <div
        className="wrap gap-2"
        role="group"
        aria-label={words('import.choose', { name: row.name })}
      >
        <Candidates row={row} chosen={chosen} onToggle={toggle} />
        <button
          type="button"
          className="chip"
          aria-expanded={isSearching}
          onClick={() => {
            setSearching(!isSearching);
          }}
        >
          {words('import.choose.search')}
        </button>
        {row.proposed !== null && (
          <Chip
            isPressed={isNew}
            onPress={() => {
              toggle(NEW, isNew);
            }}
          >
            {words('import.choose.new')}
          </Chip>
        )}
        <Chip
          isPressed={isLeft}
          onPress={() => {
            toggle(null, isLeft);
          }}
        >
          {words('import.choose.leave')}
        </Chip>
      </div>
      {isSearching && (
        <EntityPicker
          label={words('import.choose.search.for', { name: row.name })}
          types={WORK_TYPES}
          isFocused
          onPick={(entity) => {
            setSearching(false);
            chooseFor(row.row, entity);
          }}
        />
      )}
    </div>
  );
}

interface CandidatesProps {
  readonly row: TrialRow;
  readonly chosen: EntityHint | null;
  readonly onToggle: (of: EntityHint, isChosen: boolean) => void;
}

/** Each with how near its name comes; one that was searched for is among them. */
function Candidates({ row, chosen, onToggle }: CandidatesProps): ReactNode {
  const scores = new Map(row.candidates.map(({ score, entity }) => [entity.id, score]));
  const shown = uniqueById([
    ...row.candidates.map(({ entity }) => entity),
    ...(chosen === null ? [] : [chosen]),
  ]);
  return shown.map((entity) => {
    const score = scores.get(entity.id);
    return (
      <button
        key={entity.id}
        type="button"
        className="chip"
        aria-pressed={entity.id === chosen?.id}
        onClick={() => {
          onToggle(entity, entity.id === chosen?.id);
        }}
      >
        <EntityName of={entity} isShort />
        {score !== undefined && <span className="count">{Math.round(score * 100)}%</span>}
      </button>
    );
  });
}

interface ChipProps {
  readonly isPressed: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function Chip({ isPressed, onPress, children }: ChipProps): ReactNode {
  return (
    <button type="button" className="chip" aria-pressed={isPressed} onClick={onPress}>
      {children}
    </button>
  );
}
