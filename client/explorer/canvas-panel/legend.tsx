import { clsx } from 'clsx';
import { type ReactNode, useId, useState } from 'react';

import type { Drawing } from '#client/canvas/drawing/drawing.ts';
import { compareEntityTypes, compareRelationTypes } from '#client/shared/api/entity-types.ts';
import type { Basis, EntityHint, RelationFact } from '#client/shared/api/fragments.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { changing, useExplorer } from '#client/shared/routing/store.ts';
import { BasisMark } from '#client/shared/ui/basis-mark.tsx';
import { Icon } from '#client/shared/ui/icon.tsx';
import { NamesNote } from '#client/shared/ui/names-note.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './legend.module.css';
import {
  showOnlyType,
  toggleBasis,
  toggleIntended,
  toggleRelationType,
  toggleType,
} from './transitions.ts';

interface LegendProps {
  readonly entities: readonly EntityHint[];
  readonly relations: readonly RelationFact[];
  readonly drawing: Drawing;
}

const BASES = ['STATED', 'DERIVED', 'RECORDED'] as const satisfies readonly Basis[];

/** What the lines, signs and sizes mean, how many there are of each, and the filter that hides them. */
export function Legend({ entities, relations, drawing }: LegendProps): ReactNode {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const body = useId();
  return (
    <div
      className={clsx('floating', styles.legend, isOpen && styles.isOpen)}
      role="group"
      aria-label={words('legend.label')}
    >
      <button
        type="button"
        className={styles.opener}
        aria-expanded={isOpen}
        aria-controls={body}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {words('legend.open')}
      </button>
      <div className={styles.body} id={body}>
        <div className={clsx('wrap', styles.row)}>
          <Bases relations={relations} />
          <Intended relations={relations} />
          <Types entities={entities} />
          <RelationTypes relations={relations} />
        </div>
        <SizeNote drawing={drawing} />
        <NamesNote />
      </div>
    </div>
  );
}

function Bases({ relations }: Pick<LegendProps, 'relations'>): ReactNode {
  const words = useWords();
  const hidden = useExplorer((state) => state.hiddenBases);
  const told = BASES.filter(
    // Most drawings have nothing of later papers.
    (basis) => basis !== 'RECORDED' || relations.some((relation) => relation.basis === basis),
  );
  return told.map((basis) => (
    <Filter
      key={basis}
      isOn={!hidden.includes(basis)}
      to={toggleBasis(basis)}
      count={relations.filter((relation) => relation.basis === basis).length}
    >
      <BasisMark basis={basis}>{words(`basis.${basis}`)}</BasisMark>
    </Filter>
  ));
}

// Told only where one is drawn: most drawings have none.
function Intended({ relations }: Pick<LegendProps, 'relations'>): ReactNode {
  const words = useWords();
  const isHidden = useExplorer((state) => state.isIntendedHidden);
  const intended = relations.filter((relation) => relation.intended);
  return intended.length === 0 ? null : (
    <Filter isOn={!isHidden} to={toggleIntended()} count={intended.length}>
      <BasisMark isIntended>{words('intended.all')}</BasisMark>
    </Filter>
  );
}

function Types({ entities }: Pick<LegendProps, 'entities'>): ReactNode {
  const words = useWords();
  const hidden = useExplorer((state) => state.hiddenTypes);
  const types = [...new Set(entities.map(({ type }) => type))].toSorted(compareEntityTypes);
  return types.map((type) => (
    <span key={type} className={styles.type}>
      <Filter
        isOn={!hidden.includes(type)}
        to={toggleType(type)}
        count={entities.filter((entity) => entity.type === type).length}
      >
        <Icon type={type} />
        <span>{words(`type.${type}`)}</span>
      </Filter>
      {types.length > 1 && (
        <button
          type="button"
          className={styles.only}
          aria-label={words('legend.only', { type: words(`type.${type}`) })}
          aria-pressed={types.every((other) => hidden.includes(other) !== (other === type))}
          onClick={changing(showOnlyType(type, types))}
        >
          {words('legend.only.short')}
        </button>
      )}
    </span>
  ));
}

// Closed at first: the types of entities and the bases are what most readers sort by.
function RelationTypes({ relations }: Pick<LegendProps, 'relations'>): ReactNode {
  const words = useWords();
  const hidden = useExplorer((state) => state.settings.hiddenRelationTypes);
  const [isOpen, setOpen] = useState(hidden.length > 0);
  const list = useId();
  const types = [...new Set(relations.map(({ type }) => type))].toSorted(compareRelationTypes);
  if (types.length === 0) {
    return null;
  }
  return (
    <>
      <button
        type="button"
        className={styles.more}
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {words('legend.relations')} <span className="count">{types.length}</span>
      </button>
      <div className={clsx('wrap', styles.row, styles.relations)} id={list} hidden={!isOpen}>
        {types.map((type) => (
          <Filter
            key={type}
            isOn={!hidden.includes(type)}
            to={toggleRelationType(type)}
            count={relations.filter((relation) => relation.type === type).length}
          >
            <span>{words(`verb.OUT.${type}`)}</span>
          </Filter>
        ))}
      </div>
    </>
  );
}

function SizeNote({ drawing }: Pick<LegendProps, 'drawing'>): ReactNode {
  const words = useWords();
  const sizeBy = useExplorer((state) => state.settings.sizeBy);
  const counts = drawing.boxes.flatMap(({ measured }) => measured?.count ?? []);
  return sizeBy === 'none' || counts.length === 0 ? null : (
    <p className={styles.size}>
      {words(drawing.isDots === true ? 'measure.ofDots' : 'measure.ofBoxes', {
        measure: words(`measure.${sizeBy}`),
        most: Math.max(...counts),
      })}
    </p>
  );
}

interface FilterProps {
  readonly isOn: boolean;
  readonly to: Transition;
  readonly count: number;
  readonly children: ReactNode;
}

function Filter({ isOn, to, count, children }: FilterProps): ReactNode {
  return (
    <button type="button" aria-pressed={isOn} onClick={changing(to)}>
      {children}
      <span className="count">{count}</span>
    </button>
  );
}
