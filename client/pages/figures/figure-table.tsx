import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { FigureFact } from './figures-query.ts';
import { readFigure } from '#client/shared/words/read-figure.ts';
import { type FigureSet, kindOf, readTitle } from './figure-groups.ts';
import { FIGURE_KINDS, type FigureGroup, type FigureKind } from './route.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { SIGNS } from '#client/shared/theme/families.ts';
import { Locator } from '#client/shared/ui/locator.tsx';
import { Icon } from '#client/shared/ui/icon.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { KindMark } from './kind-mark.tsx';
import styles from './figures-page.module.css';

interface FigureTableProps {
  readonly sets: readonly FigureSet[];
  readonly groupBy: FigureGroup;
}

/** All figures in one table, facts and targets in columns of their own; a bar where a number can be compared. */
export function FigureTable({ sets, groupBy }: FigureTableProps): ReactNode {
  const words = useWords();
  return (
    <div className={clsx('card', styles.frame)}>
      <table className={styles.table} aria-label={words('figures.table')}>
        <thead>
          <tr>
            <th scope="col">{words('figures.column.name')}</th>
            {FIGURE_KINDS.map((kind) => (
              <th key={kind} scope="col">
                <KindMark kind={kind} />
              </th>
            ))}
            <th scope="col">{words('figures.year')}</th>
            <th scope="col">{words('figures.column.locators')}</th>
          </tr>
        </thead>
        {sets.map((set) => (
          <tbody key={set.key} className={SIGNS[set.subject?.type ?? 'INDICATOR'].family}>
            <tr>
              <th scope="rowgroup" colSpan={5} className={styles.set}>
                {set.subject !== null && <Icon type={set.subject.type} />}
                {set.subject === null ? (
                  readTitle(set, groupBy, words)
                ) : (
                  <EntityName of={set.subject} />
                )}{' '}
                <span className="count">{set.figures.length}</span>
              </th>
            </tr>
            {set.figures.map((figure) => (
              <Row key={figure.id} figure={figure} share={shareOf(figure, set)} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface RowProps {
  readonly figure: FigureFact;
  /** How far its bar goes, in percent; null where nothing is to be compared. */
  readonly share: number | null;
}

function Row({ figure, share }: RowProps): ReactNode {
  const words = useWords();
  return (
    <tr>
      <th scope="row">
        <StateLink className={styles.name} to={select(figure.id)}>
          <EntityName of={figure} />
        </StateLink>
      </th>
      {FIGURE_KINDS.map((kind) => (
        <td key={kind}>
          {kindOf(figure) === kind && <Value figure={figure} share={share} kind={kind} />}
        </td>
      ))}
      <td>{figure.year}</td>
      <td>
        {figure.mentions.map(({ at }) => (
          <Locator key={at} to={select(figure.id)}>
            {at}
          </Locator>
        ))}
        {figure.value === null && <span className="count"> {words('figures.onlyWords')}</span>}
      </td>
    </tr>
  );
}

interface ValueProps extends RowProps {
  readonly kind: FigureKind;
}

function Value({ figure, share, kind }: ValueProps): ReactNode {
  const words = useWords();
  const { text, planText } = readFigure(figure, words);
  return (
    <>
      <span lang="zh-CN">{text}</span>
      {planText !== null && (
        <span className="count"> {words('figures.planWords', { text: planText })}</span>
      )}
      {share !== null && (
        <span className={styles.bar} aria-hidden="true">
          <span data-kind={kind} style={{ inlineSize: `${String(share)}%` }} />
        </span>
      )}
    </>
  );
}

function shareOf({ id, value }: FigureFact, { charts }: FigureSet): number | null {
  const chart = charts.find(({ figures }) => figures.some((figure) => figure.id === id));
  return chart === undefined || value === null ? null : (100 * value) / chart.most;
}
