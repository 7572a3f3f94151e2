import { entitiesNamedQuery } from '#client/shared/queries/entities-named.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import type { ReactNode } from 'react';

import type { EntityHint } from '#client/shared/api/fragments.ts';
import { readBothNames, readName } from '#client/shared/words/read-name.ts';
import { goToEntity } from '#client/shared/routing/navigate.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import {
  AXIS,
  CENTRES,
  CORE,
  PATTERN_NAMES,
  POLE,
  type Ring,
  RINGS,
  SPOKES,
} from './pattern-strokes.ts';
import './spatial-pattern.css';

/** A sketch of the plan's spatial pattern: the graph says what there is of it, and each stroke leads to what it stands for. */
export function SpatialPattern(): ReactNode {
  const words = useWords();
  const { data: found = [] } = useAnswer(entitiesNamedQuery(PATTERN_NAMES, ['CORRIDOR', 'ZONE']));
  return (
    <svg className="pattern" viewBox="0 0 390 300" role="group" aria-label={words('home.pattern')}>
      {RINGS.map((ring) => (
        <PatternRing key={ring.name} ring={ring} found={found} className="pattern-ring" />
      ))}
      <PatternSpokes found={found} />
      <PatternRing ring={CORE} found={found} className="pattern-core" />
      <PatternMark name={AXIS} found={found}>
        {() => (
          <>
            <path className="pattern-axis" d="M76 216C132 186 158 158 204 150S302 122 344 82" />
            <text
              className="pattern-strong"
              x={words.language === 'en' ? 314 : 336}
              y="66"
              textAnchor="middle"
            >
              {words('pattern.axis')}
            </text>
          </>
        )}
      </PatternMark>
      {CENTRES.map(({ name, x, y, radius, below }) => (
        <PatternMark key={name} name={name} found={found}>
          {(read) => (
            <>
              <circle className="pattern-centre" cx={x} cy={y} r={radius} />
              <text className="pattern-name" x={x} y={y + below} textAnchor="middle">
                {read}
              </text>
            </>
          )}
        </PatternMark>
      ))}
      <PatternMark name={POLE.name} found={found}>
        {(read) => (
          <>
            <circle className="pattern-pole" cx={POLE.x} cy={POLE.y} r={POLE.radius} />
            <text x={POLE.x + 4} y={POLE.y + POLE.below} textAnchor="middle">
              {read}
            </text>
          </>
        )}
      </PatternMark>
    </svg>
  );
}

function PatternSpokes({ found }: { readonly found: readonly EntityHint[] }): ReactNode {
  const words = useWords();
  return SPOKES.map(({ name, path, label, x, y, anchor, rightEn = 0 }) => (
    <PatternMark key={name} name={name} found={found}>
      {() => (
        <>
          <path className="pattern-touch" d={path} />
          <path className="pattern-spoke" d={path} />
          <text x={x + (words.language === 'en' ? rightEn : 0)} y={y} textAnchor={anchor}>
            {words(label)}
          </text>
        </>
      )}
    </PatternMark>
  ));
}

interface PatternRingProps {
  readonly ring: Ring;
  readonly found: readonly EntityHint[];
  readonly className: string;
}

function PatternRing({ ring, found, className }: PatternRingProps): ReactNode {
  const { name, rx, ry, x, y } = ring;
  return (
    <PatternMark name={name} found={found}>
      {(read) => (
        <>
          <ellipse className="pattern-touch" cx="206" cy="150" rx={rx} ry={ry} />
          <ellipse className={className} cx="206" cy="150" rx={rx} ry={ry} />
          <text className="pattern-quiet" x={x} y={y - 8} textAnchor="middle">
            {read}
          </text>
        </>
      )}
    </PatternMark>
  );
}

interface PatternMarkProps {
  readonly name: string;
  readonly found: readonly EntityHint[];
  /** What is drawn of it, given its name as the page reads it. */
  readonly children: (read: string) => ReactNode;
}

// What the graph has no entity for is not drawn.
function PatternMark({ name, found, children }: PatternMarkProps): ReactNode {
  const words = useWords();
  const entity = found.find((candidate) => candidate.name === name);
  return entity === undefined ? null : (
    <StateLink to={goToEntity(entity.id)} label={readBothNames(entity, words)}>
      {children(readName(entity, words))}
    </StateLink>
  );
}
