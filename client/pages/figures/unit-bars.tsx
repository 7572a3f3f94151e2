import { type ReactNode, useId } from 'react';
import { Bar, BarChart, type BarShapeProps, ResponsiveContainer, XAxis, YAxis } from 'recharts';

import { kindOf, type UnitChart } from './figure-groups.ts';
import { Hatch } from './kind-mark.tsx';
import styles from './figures-page.module.css';

const ROW = 92;
const BAR = 10;

/** The bars of a chart, one below each figure's words: full for a fact, hatched for a target. */
export function UnitBars({ chart }: { readonly chart: UnitChart }): ReactNode {
  const hatch = useId();
  const { figures, most } = chart;
  const height = figures.length * ROW;
  return (
    <div className={styles.unitBars} aria-hidden="true">
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 280, height }}>
        <BarChart
          data={[...figures]}
          layout="vertical"
          margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
          accessibilityLayer={false}
          barSize={BAR}
        >
          <Hatch id={hatch} />
          <XAxis type="number" domain={[0, most]} hide />
          <YAxis type="category" dataKey="id" hide />
          <Bar
            dataKey="value"
            isAnimationActive={false}
            background={{ className: styles.barGround }}
            shape={({ x, y, width, height: thickness, index }: BarShapeProps) => {
              const figure = figures[index];
              const kind = figure === undefined ? 'fact' : kindOf(figure);
              return (
                <rect
                  {...{ x, y, width, height: thickness }}
                  className={styles.kind}
                  data-kind={kind}
                  fill={kind === 'target' ? `url(#${hatch})` : undefined}
                />
              );
            }}
          />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
