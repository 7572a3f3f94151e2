import { type SharedNeighbour, sharedNeighboursQuery } from './shared-neighbours-query.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { type ReactNode, useRef, useState } from 'react';
import { clsx } from 'clsx';
import { Dialog, Heading } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';

import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { addEntities } from '#client/explorer/expansion/expansion.ts';
import { change, useExplorer } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { Drawing } from '#client/canvas/drawing/drawing.ts';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { Icon } from '#client/shared/ui/icon.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import styles from './shared-neighbours.module.css';

interface SharedNeighboursProps {
  readonly drawing: Drawing;
}

/** What those picked are both related to, with counts, before any of it is added to the drawing. */
export function SharedNeighbours({ drawing }: SharedNeighboursProps): ReactNode {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {words('picked.shared')}
      </button>
      <Popover
        className={clsx('popover', styles.neighbours)}
        triggerRef={button}
        isOpen={isOpen}
        onOpenChange={setOpen}
        placement="bottom"
      >
        <Dialog>
          <Heading slot="title">{words('picked.shared')}</Heading>
          <Choice
            drawing={drawing}
            onDone={() => {
              setOpen(false);
            }}
          />
        </Dialog>
      </Popover>
    </>
  );
}

interface ChoiceProps extends SharedNeighboursProps {
  readonly onDone: () => void;
}

function Choice({ drawing, onDone }: ChoiceProps): ReactNode {
  const words = useWords();
  const picked = useExplorer((state) => state.settings.picked);
  const answer = useAnswer(sharedNeighboursQuery(picked));
  const [chosen, setChosen] = useState<readonly string[]>([]);
  if (answer.status === 'pending') {
    return <Skeleton label={words('shared.loading')} lines={4} />;
  }
  if (answer.status === 'error') {
    return <ErrorNotice error={answer.error} />;
  }
  const { neighbours, totalCount } = answer.data;
  if (neighbours.length === 0) {
    return <p className="aside">{words('shared.none')}</p>;
  }
  const drawn = drawing.boxes.map(({ id }) => id);
  return (
    <>
      <p className="aside">
        {words('shared.hint', { count: picked.length })}
        {totalCount > neighbours.length &&
          ` ${words('shared.more', { total: totalCount, count: neighbours.length })}`}
      </p>
      <ul>
        {neighbours.map((neighbour) => (
          <Row
            key={neighbour.entity.id}
            neighbour={neighbour}
            isDrawn={drawn.includes(neighbour.entity.id)}
            isChosen={chosen.includes(neighbour.entity.id)}
            onChoose={(id) => {
              setChosen(
                chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id],
              );
            }}
          />
        ))}
      </ul>
      <button
        type="button"
        className="button button-primary"
        disabled={chosen.length === 0}
        onClick={() => {
          change(addEntities(chosen, picked[0] ?? '', drawn));
          onDone();
        }}
      >
        {words('shared.add', { count: chosen.length })}
      </button>
    </>
  );
}

interface RowProps {
  readonly neighbour: SharedNeighbour;
  readonly isDrawn: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (id: string) => void;
}

function Row({ neighbour, isDrawn, isChosen, onChoose }: RowProps): ReactNode {
  const words = useWords();
  const { entity, sharedBy } = neighbour;
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={isDrawn || isChosen}
          disabled={isDrawn}
          onChange={() => {
            onChoose(entity.id);
          }}
        />
        <Icon type={entity.type} />
        <EntityName of={entity} />
        <span className="count">
          {isDrawn ? words('shared.drawn') : words('shared.count', { count: sharedBy.length })}
        </span>
      </label>
    </li>
  );
}
