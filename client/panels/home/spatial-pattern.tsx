import type { ReactNode } from 'react';

import { goToEntity } from '../../state/navigate.ts';
import { useWords } from '../../state/use-words.ts';
import { StateLink } from '../shared/state-link.tsx';
import { SPOKES } from './examples.ts';
import './spatial-pattern.css';

/** A sketch of the plan's spatial pattern; each stroke leads to the entity that it stands for. */
export function SpatialPattern(): ReactNode {
  const words = useWords();
  return (
    <svg className="pattern" viewBox="0 0 390 300" role="group" aria-label={words('home.pattern')}>
      <ellipse className="pattern-ring pattern-ring-far" cx="206" cy="150" rx="176" ry="112" />
      <ellipse className="pattern-ring" cx="206" cy="150" rx="138" ry="84" />
      {SPOKES.map(({ name, path, label, x, y, anchor }) => (
        <PatternMark key={name} name={name}>
          <path className="pattern-touch" d={path} />
          <path className="pattern-spoke" d={path} />
          <text x={x} y={y} textAnchor={anchor}>
            {label}
          </text>
        </PatternMark>
      ))}
      <PatternMark name="一体化核心圈">
        <ellipse className="pattern-touch" cx="206" cy="150" rx="96" ry="56" />
        <ellipse className="pattern-core" cx="206" cy="150" rx="96" ry="56" />
      </PatternMark>
      <PatternMark name="湛茂一体化发展轴">
        <path className="pattern-axis" d="M76 216C132 186 158 158 204 150S302 122 344 82" />
        <text className="pattern-strong" x="336" y="66" textAnchor="middle">
          湛茂一体化发展轴
        </text>
      </PatternMark>
      <PatternMark name="湛江主中心">
        <circle className="pattern-centre" cx="134" cy="183" r="14" />
        <text className="pattern-name" x="134" y="216" textAnchor="middle">
          湛江主中心
        </text>
      </PatternMark>
      <PatternMark name="茂名副中心">
        <circle className="pattern-centre" cx="286" cy="127" r="12" />
        <text className="pattern-name" x="292" y="160" textAnchor="middle">
          茂名副中心
        </text>
      </PatternMark>
      <PatternMark name="空港经济区">
        <circle className="pattern-pole" cx="204" cy="150" r="8" />
        <text x="208" y="176" textAnchor="middle">
          空港经济区
        </text>
      </PatternMark>
    </svg>
  );
}

function PatternMark({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <StateLink to={goToEntity(name)} label={name}>
      {children}
    </StateLink>
  );
}
