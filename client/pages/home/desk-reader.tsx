import type { ReactNode } from 'react';

import { questionOf } from '#client/search/questions/questions.ts';
import { sentenceOf } from '#client/search/questions/question.ts';
import type { Language } from '#client/shared/api/language.ts';
import { type SeenData, useDesk } from '#client/shared/reader/desk.ts';
import { type Recent, useRecent } from '#client/shared/reader/recent.ts';
import { openScene, useScenes } from '#client/shared/reader/scenes.ts';
import { goTo, goToEntity } from '#client/shared/routing/navigate.ts';
import { useLanguage } from '#client/shared/routing/store.ts';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import { DeskCard, SHOWN } from './desk-card.tsx';
import styles from './desk.module.css';

/** The scenes that the reader has kept. */
export function ScenesCard(): ReactNode {
  const words = useWords();
  const { scenes } = useScenes();
  return (
    <DeskCard title={words('desk.scenes')} count={scenes.length}>
      {scenes.length === 0 && <p className="aside">{words('desk.scenes.none')}</p>}
      <ul className={styles.lines}>
        {scenes.slice(0, SHOWN).map((scene) => (
          <li key={scene.id}>
            <StateLink to={openScene(scene)}>{scene.name}</StateLink>
            <DayOf moment={scene.savedOn} />
          </li>
        ))}
      </ul>
    </DeskCard>
  );
}

/** What the reader lately looked for. */
export function RecentCard(): ReactNode {
  const words = useWords();
  const { chosen } = useRecent();
  return (
    <DeskCard title={words('desk.recent')}>
      {chosen.length === 0 && <p className="aside">{words('desk.recent.none')}</p>}
      <ul className={styles.lines}>
        {chosen.slice(0, SHOWN).map((choice) => (
          <RecentLine key={JSON.stringify(choice)} choice={choice} />
        ))}
      </ul>
    </DeskCard>
  );
}

function RecentLine({ choice }: { readonly choice: Recent }): ReactNode {
  const language = useLanguage();
  if (choice.kind === 'entity') {
    return (
      <li>
        <EntityLink entity={choice.entity} to={goToEntity(choice.entity.id)} />
      </li>
    );
  }
  const question = questionOf(choice.id);
  const to = question?.goes(choice.filled) ?? null;
  return question === undefined || to === null ? null : (
    <li>
      <StateLink to={to}>{sentenceOf(question, choice.filled, language)}</StateLink>
    </li>
  );
}

/** Whether the data are others than when the reader was last here. */
export function DataCard(): ReactNode {
  const words = useWords();
  const language = useLanguage();
  const { seen, before } = useDesk();
  return (
    <DeskCard
      title={words('desk.data')}
      all={{ words: words('desk.data.all'), to: goTo('data', {}) }}
    >
      {seen !== null && (
        <p>
          {words(before === null ? 'desk.data.same' : 'desk.data.new', {
            day: dayOf(seen.since, language),
          })}
        </p>
      )}
      {seen !== null && before !== null && <Changes seen={seen} before={before} />}
      {seen !== null && (
        <p className="aside">{words('desk.data.version', { version: seen.version })}</p>
      )}
    </DeskCard>
  );
}

interface ChangesProps {
  readonly seen: SeenData;
  readonly before: SeenData;
}

function Changes({ seen, before }: ChangesProps): ReactNode {
  const words = useWords();
  const language = useLanguage();
  return (
    <ul className={styles.lines}>
      {(['entities', 'relations'] as const).map((what) => (
        <li key={what}>
          {words(`desk.data.${what}`, {
            before: before[what].toLocaleString(language),
            now: seen[what].toLocaleString(language),
          })}
        </li>
      ))}
    </ul>
  );
}

function DayOf({ moment }: { readonly moment: string }): ReactNode {
  const language = useLanguage();
  return (
    <time className="count" dateTime={moment}>
      {dayOf(moment, language)}
    </time>
  );
}

function dayOf(moment: string, language: Language): string {
  return new Date(moment).toLocaleDateString(language);
}
