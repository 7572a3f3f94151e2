import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { EntityPicker } from '#client/search/entity-picker.tsx';
import { addEntities } from '#client/explorer/expansion/expansion.ts';
import { compareEntityTypes } from '#client/shared/api/entity-types.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { changingTo, useExplorer } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { keepEntities, keepRelations } from '#client/canvas/drawing/apply-settings.ts';
import type { CanvasContent } from '#client/canvas/drawing/drawing.ts';
import type { Answer } from '#client/shared/queries/query.ts';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { Icon } from '#client/shared/ui/icon.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import styles from './graph-page.module.css';
import panelPartStyles from '#client/shared/ui/panel-part.module.css';

interface SetPanelProps {
  readonly name: string;
  readonly content: Answer<CanvasContent>;
}

/** What is on the drawing, by type, and the field that adds to it. */
export function SetPanel({ name, content }: SetPanelProps): ReactNode {
  const words = useWords();
  const settings = useExplorer((state) => state.settings);
  if (content.status !== 'success') {
    return <Skeleton label={words('graph.loading')} lines={7} />;
  }
  const entities = keepEntities(content.data.entities, settings);
  const relations = keepRelations(content.data.relations, settings);
  const types = [...new Set(entities.map(({ type }) => type))].toSorted(compareEntityTypes);
  const derived = relations.filter(({ basis }) => basis === 'DERIVED').length;
  const intended = relations.filter((relation) => relation.intended).length;
  const joined = new Set(relations.flatMap(({ from, to }) => [from.id, to.id]));
  const apart = entities.filter(({ id }) => !joined.has(id)).length;
  return (
    <>
      <header className="stack gap-1">
        <h2>{name}</h2>
        <p className="aside">
          {words('set.counts', {
            relations: relations.length,
            stated: relations.length - derived,
            derived,
          })}
        </p>
        {intended > 0 && <p className="aside">{words('intended.count', { count: intended })}</p>}
        {apart > 0 && apart < entities.length && (
          <p className="aside">{words('set.apart', { count: apart })}</p>
        )}
      </header>
      <AddEntity drawn={entities.map(({ id }) => id)} />
      <section className={clsx('stack gap-3', panelPartStyles.part)}>
        {types.map((type) => {
          const here = entities.filter((entity) => entity.type === type);
          return (
            <details
              key={type}
              className={styles.setType}
              open={types.length === 1 || here.length <= 8}
            >
              <summary>
                <Icon type={type} />
                {words(`type.${type}`)} <span className="count">{here.length}</span>
              </summary>
              <ul>
                {here.map((entity) => (
                  <li key={entity.id}>
                    <EntityLink entity={entity} to={select(entity.id)} />
                  </li>
                ))}
              </ul>
            </details>
          );
        })}
      </section>
      <p className="aside">{words('set.hint')}</p>
    </>
  );
}

interface AddEntityProps {
  /** The entities on the drawing, by id. */
  readonly drawn: readonly string[];
}

/** Finds one more entity and adds it to the drawing; one that is there already is opened instead. */
export function AddEntity({ drawn }: AddEntityProps): ReactNode {
  const words = useWords();
  const beside = useExplorer((state) => state.selected) ?? '';
  return (
    <EntityPicker
      label={words('set.add')}
      placeholder={words('set.placeholder')}
      onPick={changingTo(({ id }) =>
        drawn.includes(id) ? select(id) : addEntities([id], beside, drawn),
      )}
    />
  );
}
