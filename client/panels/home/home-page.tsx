import { type ReactNode, useState } from 'react';

import { useAnswer } from '../../state/answers.ts';
import { goToEntity } from '../../state/navigate.ts';
import { planAnswers } from '../../state/questions.ts';
import { useWords } from '../../state/use-words.ts';
import { SearchBox } from '../search/search-box.tsx';
import { ErrorNotice } from '../shared/error-notice.tsx';
import { BasisMark } from '../shared/basis-mark.tsx';
import { StateLink } from '../shared/state-link.tsx';
import { Doors } from './doors.tsx';
import { TRIES } from './examples.ts';
import './home-page.css';
import { SpatialPattern } from './spatial-pattern.tsx';

/** The first page: the claim, the box, tries that work when pressed, and doors with worked examples. */
export function HomePage(): ReactNode {
  const words = useWords();
  const [tried, setTried] = useState<{ readonly text: string } | null>(null);
  return (
    <main className="home" id="content">
      <section className="hero">
        <div>
          <h1>
            {words('home.claim.first')}
            <br />
            {words('home.claim.second')}
          </h1>
          <Edition />
          <SearchBox isBig tried={tried} />
          <ul className="tries" aria-label={words('home.tries')}>
            <li aria-hidden="true">{words('home.tries')}</li>
            {TRIES.typed.map((text) => (
              <li key={text}>
                <button
                  type="button"
                  className="text-button"
                  onClick={() => {
                    setTried({ text });
                  }}
                >
                  {text}
                </button>
              </li>
            ))}
            {TRIES.entities.map((name) => (
              <li key={name}>
                <StateLink to={goToEntity(name)}>{name}</StateLink>
              </li>
            ))}
          </ul>
        </div>
        <SpatialPattern />
      </section>
      <Doors />
      <footer>
        <p>
          <BasisMark basis="STATED">{words('basis.STATED')}</BasisMark>{' '}
          <BasisMark basis="DERIVED">{words('basis.DERIVED')}</BasisMark> {words('home.foot.basis')}
        </p>
        <p>{words('home.foot.evidence')}</p>
      </footer>
    </main>
  );
}

function Edition(): ReactNode {
  const words = useWords();
  const answer = useAnswer(planAnswers, '');
  switch (answer.kind) {
    case 'asked':
      return <p className="edition">&nbsp;</p>;
    case 'failed':
      return <ErrorNotice error={answer.error} />;
    case 'answered':
      return answer.value.map(({ id, title, period, issuer }) => (
        <p key={id} className="edition">
          <span>{words('home.edition', { title, period })}</span> <span>{issuer}</span>
        </p>
      ));
  }
}
