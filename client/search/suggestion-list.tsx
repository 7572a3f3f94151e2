import type { ReactNode } from 'react';
import { clsx } from 'clsx';
import { ListBox, Popover } from 'react-aria-components';

import type { Words } from '#client/shared/words/words.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { sentenceOf } from '#client/shared/ui/error-notice.tsx';
import { groupFindings } from './group-findings.ts';
import { SuggestionGroup } from './suggestion-group.tsx';
import { findingsIn, type Suggestions } from './use-suggestions.ts';
import styles from './search-box.module.css';

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
}

/** What was found for a text, by type; a sentence where nothing was. */
export function SuggestionList(props: SuggestionListProps): ReactNode {
  const { suggestions, box, before, afterBest = null, after } = props;
  const words = useWords();
  const found = findingsIn(suggestions);
  const typed = suggestions?.text ?? '';
  const apart = afterBest === null ? 0 : 1;
  return (
    <Popover
      className={clsx('popover', styles.suggestions)}
      data-part="suggestions"
      offset={10}
      placement="bottom start"
      triggerRef={{ current: box }}
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is in react-aria, no dependency of ours
      UNSTABLE_portalContainer={box}
    >
      <ListBox
        className={styles.list}
        aria-label={words('search.suggestions')}
        renderEmptyState={() => (
          <p className={clsx('aside', styles.none)}>{silenceOf(suggestions, words)}</p>
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
