import { questionOf } from './questions/questions.ts';
import type { ReactNode } from 'react';
import { Header, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { clsx } from 'clsx';

import { readBothNames } from '#client/shared/words/read-name.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { Recent } from '#client/shared/reader/recent.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { Icon } from '#client/shared/ui/icon.tsx';
import type { Offer } from '#client/search/questions/offer-questions.ts';
import { OfferedQuestion } from '#client/search/questions/offered-question.tsx';
import styles from './search-box.module.css';

/** The key of the choice that forgets what was chosen lately. No entity's id holds a colon. */
export const FORGET_KEY = 'recent:forget';

/** The key of a question in a list. It tells all that the choice holds: what changes is another choice. */
export function offerKey(list: string, { question, filled }: Offer): string {
  const refs = Object.values(filled).map(({ ref }) => ref);
  return [list, question.id, ...refs].join(':');
}

/** The key of a recent choice. */
export function recentKey(choice: Recent): string {
  return choice.kind === 'entity'
    ? `recent:${choice.entity.id}`
    : ['recent', choice.id, ...Object.values(choice.filled).map(({ ref }) => ref)].join(':');
}

interface OfferSectionProps {
  readonly list: string;
  readonly title: string;
  readonly offers: readonly Offer[];
}

/** Questions to choose from, under a word. */
export function OfferSection({ list, title, offers }: OfferSectionProps): ReactNode {
  return offers.length === 0 ? null : (
    <ListBoxSection className={styles.group}>
      <Header>{title}</Header>
      {offers.map((offer) => (
        <OfferedQuestion key={offerKey(list, offer)} id={offerKey(list, offer)} offer={offer} />
      ))}
    </ListBoxSection>
  );
}

/** What was chosen lately, and the choice to forget it. */
export function RecentSection({ chosen }: { readonly chosen: readonly Recent[] }): ReactNode {
  const words = useWords();
  return chosen.length === 0 ? null : (
    <ListBoxSection className={styles.group}>
      <Header>{words('search.recent')}</Header>
      {chosen.map((choice) => (
        <RecentChoice key={recentKey(choice)} id={recentKey(choice)} choice={choice} />
      ))}
      <ListBoxItem
        id={FORGET_KEY}
        className={clsx('row', styles.suggestion, styles.forget)}
        textValue={words('search.forget')}
      >
        {words('search.forget')}
      </ListBoxItem>
    </ListBoxSection>
  );
}

function RecentChoice({ id, choice }: { readonly id: string; readonly choice: Recent }): ReactNode {
  const words = useWords();
  if (choice.kind === 'question') {
    const question = questionOf(choice.id);
    return question === undefined ? null : (
      <OfferedQuestion id={id} offer={{ question, filled: choice.filled }} />
    );
  }
  const { entity } = choice;
  return (
    <ListBoxItem
      id={id}
      className={clsx('row', styles.suggestion)}
      textValue={readBothNames(entity, words)}
    >
      <Icon type={entity.type} />
      <span className={styles.name}>
        <EntityName of={entity} />
      </span>
    </ListBoxItem>
  );
}
