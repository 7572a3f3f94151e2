import type { ReactNode } from 'react';
import { clsx } from 'clsx';
import { Header, ListBoxItem, ListBoxSection } from 'react-aria-components';

import { readBothNames, readName } from '#client/shared/words/read-name.ts';
import type { Finding } from '#client/shared/queries/search.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import entityNameStyles from '#client/shared/ui/entity-name.module.css';
import { Icon } from '#client/shared/ui/icon.tsx';
import type { FindingGroup } from './group-findings.ts';
import { markMatch } from './mark-match.ts';
import styles from './search-box.module.css';

interface SuggestionGroupProps {
  readonly group: FindingGroup;
  readonly typed: string;
}

/** The suggestions of one type, under the type's word. */
export function SuggestionGroup({ group, typed }: SuggestionGroupProps): ReactNode {
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
