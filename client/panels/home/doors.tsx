import type { ReactNode } from 'react';

import { goToEntity, goToTrace } from '../../state/navigate.ts';
import { clustersFedBy, feedersOf } from '../../state/trace-questions.ts';
import { useWords } from '../../state/use-words.ts';
import { StateLink } from '../shared/state-link.tsx';
import { ExpandFigure, ResponsibilityFigure, TraceFigure } from './door-figures.tsx';
import { Door } from './door.tsx';
import './doors.css';
import { EXAMPLES } from './examples.ts';

/** The ways in: trace, responsibility, expansion, each with examples that work. */
export function Doors(): ReactNode {
  const words = useWords();
  return (
    <section className="doors" aria-label={words('home.doors')}>
      <Door
        title={words('home.trace')}
        aside={words('home.trace.aside')}
        text={words('home.trace.text')}
        figure={<TraceFigure />}
      >
        <li>
          <StateLink to={goToTrace(clustersFedBy(EXAMPLES.traceFrom), EXAMPLES.traceTo)}>
            {words('home.trace.link', { from: EXAMPLES.traceFrom, to: EXAMPLES.traceTo })}
          </StateLink>
        </li>
        <li>
          <StateLink to={goToTrace(feedersOf(EXAMPLES.upstreamTo))}>
            {words('home.trace.upstream', { to: EXAMPLES.upstreamTo })}
          </StateLink>
        </li>
      </Door>
      <Door
        title={words('home.responsibility')}
        aside={words('home.responsibility.aside')}
        text={words('home.responsibility.text')}
        figure={<ResponsibilityFigure />}
      >
        {EXAMPLES.responsibility.map((name) => (
          <li key={name}>
            <StateLink to={goToEntity(name)}>
              {words('home.responsibility.link', { name })}
            </StateLink>
          </li>
        ))}
      </Door>
      <Door
        title={words('home.expand')}
        aside={words('home.expand.aside')}
        text={words('home.expand.text')}
        figure={<ExpandFigure />}
      >
        {EXAMPLES.expand.map((name) => (
          <li key={name}>
            <StateLink to={goToEntity(name)}>{words('home.expand.link', { name })}</StateLink>
          </li>
        ))}
      </Door>
    </section>
  );
}
