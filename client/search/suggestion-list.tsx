import { type ReactNode, useState } from 'react';
import { clsx } from 'clsx';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';

import type { EntityType } from '#client/shared/api/fragments.ts';
import type { Finding } from '#client/shared/queries/search.ts';
import entityNameStyles from '#client/shared/ui/entity-name.module.css';
import { sentenceOf } from '#client/shared/ui/error-notice.tsx';
import { Icon } from '#client/shared/ui/icon.tsx';
import { readBothNames, readName } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { Words } from '#client/shared/words/words.ts';
import { markMatch } from './mark-match.ts';
import styles from './search-box.module.css';
import { findingsIn, type Suggestions } from './use-suggestions.ts';

interface SuggestionListProps {
  /** What was found; null before the first answer. */
  readonly suggestions: Suggestions | null;
  /** The search box, below and inside which the list stands. */
  readonly box: Element;
  /** Sections of other things to choose, before and after what was found. */
  readonly before?: ReactNode;
  /** A section that belongs to the best of what was found: it stands right after it, and the others after both. */
  readonly afterBest?: ReactNode;
  readonly after?: ReactNode;
  /** Whether the plan's whole text does not mention what is typed. */
  readonly isUnmentioned?: boolean;
}

/**
 * The list hangs in its box and scrolls with it. React Aria, which measures from elsewhere, closes a list once what its trigger lies in
 * is scrolled: a trigger that lies in nothing keeps it open, so that a list at the foot of a page can be scrolled to.
 */
function createNowhere(): { readonly current: Element } {
  return { current: document.createElement('div') };
}

/** What was found for a text, by type; a sentence where nothing was. */
export function SuggestionList(props: SuggestionListProps): ReactNode {
  const { suggestions, box, before, afterBest = null, after, isUnmentioned = false } = props;
  const words = useWords();
  const [nowhere] = useState(createNowhere);
  const found = findingsIn(suggestions);
  const typed = suggestions?.text ?? '';
  const apart = afterBest === null ? 0 : 1;
  return (
    <Popover
      className={clsx('popover', styles.suggestions)}
      data-part="suggestions"
      offset={10}
      placement="bottom start"
      triggerRef={nowhere}
      getTargetRect={() => box.getBoundingClientRect()}
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is in react-aria, no dependency of ours
      UNSTABLE_portalContainer={box}
    >
      <ListBox
        className={styles.list}
        aria-label={words('search.suggestions')}
        renderEmptyState={() => (
          <p className={clsx('aside', styles.none)}>
            {isUnmentioned && `${words('search.unmentioned', { text: typed })} `}
            {silenceOf(suggestions, words)}
          </p>
        )}
      >
        {before}
        {groupFindings(found.slice(0, apart)).map((group) => (
          <SuggestionGroup key="best" group={group} typed={typed} />
        ))}
        {afterBest}
        {groupFindings(found.slice(apart)).map((group) => (
          <SuggestionGroup key={group.type} group={group} typed={typed} />
        ))}
        {after}
      </ListBox>
    </Popover>
  );
}

function silenceOf(suggestions: Suggestions | null, words: Words): string {
  if (suggestions === null) {
    return words('search.asking');
  }
  const { text, answer } = suggestions;
  return answer.status === 'success'
    ? words('search.empty', { text })
    : words('search.failed', { reason: sentenceOf(answer.error, words) });
}

interface SuggestionGroupProps {
  readonly group: FindingGroup;
  readonly typed: string;
}

/** The suggestions of one type, under the type's word. */
function SuggestionGroup({ group, typed }: SuggestionGroupProps): ReactNode {
  const words = useWords();
  return (
    <ListBoxSection className={styles.group}>
      <Header>{words(`type.${group.type}`)}</Header>
      {group.found.map((finding) => (
        <ListBoxItem
          key={finding.entity.id}
          id={finding.entity.id}
          className={clsx('row', styles.suggestion)}
          textValue={readBothNames(finding.entity, words)}
        >
          <Icon type={finding.entity.type} />
          <Match finding={finding} typed={typed} />
        </ListBoxItem>
      ))}
    </ListBoxSection>
  );
}

function Match({
  finding,
  typed,
}: {
  readonly finding: Finding;
  readonly typed: string;
}): ReactNode {
  const words = useWords();
  const { entity, matchedOn } = finding;
  const marked = markMatch(matchedOn, typed).map(({ text, isMarked }, index) =>
    isMarked ? <mark key={index}>{text}</mark> : text,
  );
  const read = readName(entity, words);
  const isTranslated = read !== entity.name;
  const isOther = matchedOn !== read && matchedOn !== entity.name;
  return (
    <>
      <span className={styles.name}>
        {matchedOn === read ? marked : read}
        {isTranslated && (
          <>
            {' '}
            <span className={entityNameStyles.zh} data-part="name-zh" lang="zh-CN">
              {matchedOn === entity.name ? marked : entity.name}
            </span>
          </>
        )}
      </span>
      {isOther && (
        <span className={styles.also}>
          <span className="visually-hidden">{words('search.matched')}</span> {marked}
        </span>
      )}
    </>
  );
}

/** Findings of one type. */
interface FindingGroup {
  readonly type: EntityType;
  readonly found: readonly Finding[];
}

/** Groups findings by type; the type of the best finding comes first, and the best stays first in its group. */
function groupFindings(found: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<EntityType, readonly Finding[]>();
  for (const finding of found) {
    const { type } = finding.entity;
    groups.set(type, [...(groups.get(type) ?? []), finding]);
  }
  return [...groups].map(([type, ofType]) => ({ type, found: ofType }));
}
