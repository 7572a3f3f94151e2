import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { hideEntities } from '#client/explorer/canvas-panel/transitions.ts';
import { collapse } from '#client/explorer/expansion/expansion.ts';
import { EntityPicker } from '#client/search/entity-picker.tsx';
import type { EntityHint, EntityType } from '#client/shared/api/fragments.ts';
import type { EntityFact } from '#client/shared/queries/entity.ts';
import { clustersFedBy, feedersOf } from '#client/shared/queries/trace.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import {
  goTo,
  goToCorridor,
  goToCorridorsThrough,
  goToDepartment,
  goToEntity,
  readAt,
  select,
} from '#client/shared/routing/navigate.ts';
import type { Page } from '#client/shared/routing/route.ts';
import { change, changing, useExplorer } from '#client/shared/routing/store.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import type { WordKey } from '#client/shared/words/words.ts';
import canvasStyles from './canvas-actions.module.css';
import styles from './entity-panel.module.css';

/** A page that tells more of entities of some types. */
interface EntityAction {
  readonly types: readonly EntityType[];
  readonly words: WordKey;
  /** null: it has nothing to tell of this one. */
  readonly to: (entity: EntityFact) => Transition | null;
  /** The types for which this is what most readers come for. */
  readonly primaryFor?: readonly EntityType[];
}

const TRACED: readonly EntityType[] = [
  'PROJECT',
  'PROGRAMME',
  'PARK',
  'ORGANIZATION',
  'HUB',
  'PLATFORM',
];

const ACTIONS: readonly EntityAction[] = [
  {
    types: TRACED,
    words: 'entity.traceDown',
    to: ({ id }) => goTo('trace', { question: clustersFedBy(id) }),
    primaryFor: TRACED,
  },
  {
    types: ['CLUSTER', 'INDUSTRY', 'PROGRAMME'],
    words: 'entity.traceUp',
    to: ({ id }) => goTo('trace', { question: feedersOf(id) }),
    primaryFor: ['CLUSTER'],
  },
  {
    types: ['TASK'],
    words: 'responsibilities.link',
    to: ({ name }) => goTo('responsibilities', { text: name }),
  },
  { types: ['DEPARTMENT'], words: 'responsibilities.link', to: ({ id }) => goToDepartment(id) },
  {
    // What is built or run, and so can be late.
    types: ['PROJECT', 'PROGRAMME', 'PARK', 'LINE', 'HUB', 'PLATFORM', 'ORGANIZATION'],
    words: 'page.delay-impact',
    to: ({ id }) => goTo('delay-impact', { of: id }),
  },
  {
    types: ['CITY', 'PLACE', 'ZONE', 'PARK', 'HUB'],
    words: 'portfolio.ofArea',
    to: ({ id }) => goTo('portfolio', { of: id }),
    primaryFor: ['CITY', 'PLACE', 'ZONE'],
  },
  {
    types: ['CORRIDOR', 'LINE'],
    words: 'portfolio.ofLine',
    to: ({ id }) => goTo('portfolio', { of: id }),
  },
  {
    types: ['INDUSTRY'],
    words: 'portfolio.ofIndustry',
    to: ({ id }) => goTo('portfolio', { of: id }),
    primaryFor: ['INDUSTRY'],
  },
  {
    types: ['ORGANIZATION'],
    words: 'portfolio.ofOrganization',
    to: ({ id }) => goTo('portfolio', { of: id }),
  },
  { types: ['PARK'], words: 'entity.parksLike', to: ({ id }) => goTo('parks', { like: id }) },
  {
    types: ['INDUSTRY', 'LINE', 'HUB', 'CITY'],
    words: 'entity.parksFit',
    to: ({ id }) => goTo('parks', { like: id }),
  },
  {
    types: ['CITY', 'PARK', 'CLUSTER', 'CORRIDOR', 'DEPARTMENT'],
    words: 'entity.compareWith',
    to: ({ id }) => goTo('compare', { left: id }),
  },
  {
    types: ['CORRIDOR'],
    words: 'corridor.see',
    to: ({ id }) => goToCorridor(id),
    primaryFor: ['CORRIDOR'],
  },
  {
    // What may lie along a corridor, and is small enough for the question.
    types: ['PARK', 'HUB', 'PLATFORM'],
    words: 'corridor.on',
    to: ({ id }) => goToCorridorsThrough(id),
  },
  {
    types: ['SECTION'],
    words: 'outline.read',
    to: ({ mentions: [first] }) => (first === undefined ? null : readAt(first.at, null)),
    primaryFor: ['SECTION'],
  },
];

interface EntityActionsProps {
  readonly entity: EntityFact;
  readonly isCentre: boolean;
  readonly isExpanded: boolean;
}

/** Where an entity leads, and what can be done with it on the drawing. */
export function EntityActions({ entity, isCentre, isExpanded }: EntityActionsProps): ReactNode {
  const words = useWords();
  const { id, type } = entity;
  return (
    <div
      className={clsx('wrap gap-2', styles.actions)}
      role="group"
      aria-label={words('entity.actions')}
    >
      {ACTIONS.filter(({ types }) => types.includes(type)).map((action) => {
        const to = action.to(entity);
        const isPrimary = action.primaryFor?.includes(type) === true;
        return to === null ? null : (
          <StateLink
            key={action.words}
            className={isPrimary ? 'button button-primary' : 'button'}
            to={to}
          >
            {words(action.words)}
          </StateLink>
        );
      })}
      <FiguresLink entity={entity} />
      {!isCentre && (
        <StateLink className="button" to={goToEntity(id)}>
          {words('entity.centre')}
        </StateLink>
      )}
      {isExpanded && (
        <button type="button" className="button" onClick={changing(collapse(id))}>
          {words('entity.collapse')}
        </button>
      )}
      <HideAction entity={entity} />
    </div>
  );
}

// From a figure to the page of all figures, and from what is measured to its own figures there.
function FiguresLink({ entity }: { readonly entity: EntityFact }): ReactNode {
  const words = useWords();
  const isMeasured = entity.relationCounts.some(
    ({ type, direction }) => type === 'MEASURES' && direction === 'IN',
  );
  const to = goTo('figures', isMeasured ? { subjects: [entity.id] } : { isTable: true });
  return isMeasured || entity.type === 'INDICATOR' ? (
    <StateLink className="button" to={(state) => select(entity.id)(to(state))}>
      {words('figures.ofEntity')}
    </StateLink>
  ) : null;
}

const PAGES_WITH_DRAWING: readonly Page[] = ['entity', 'graph', 'trace', 'paths'];

function HideAction({ entity }: { readonly entity: EntityHint }): ReactNode {
  const words = useWords();
  const isDrawing = useExplorer(({ route }) => PAGES_WITH_DRAWING.includes(route.page));
  const isHidden = useExplorer(({ settings }) => settings.hiddenEntities.includes(entity.id));
  return isDrawing && !isHidden ? (
    <button type="button" className="button" onClick={changing(hideEntities([entity.id]))}>
      {words('entity.hide')}
    </button>
  ) : null;
}

/** Asks to which other entity the paths are wanted, and goes to them. */
export function PathsTo({ entity }: { readonly entity: EntityHint }): ReactNode {
  const words = useWords();
  return (
    <details className={canvasStyles.pathsTo}>
      <summary>{words('entity.pathsTo')}</summary>
      <EntityPicker
        label={words('entity.pathsTo.pick')}
        placeholder={words('set.placeholder')}
        onPick={(other) => {
          change(goTo('paths', { from: entity.id, to: other.id }));
        }}
      />
    </details>
  );
}
