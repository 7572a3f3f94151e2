import type { ReactNode } from 'react';
import { Header, ListBoxItem, ListBoxSection } from 'react-aria-components';

import type { Finding } from '../../api/search.ts';
import { useWords } from '../../state/reader/use-words.ts';
import { Sign } from '../shared/sign.tsx';
import type { FindingGroup } from './group-findings.ts';
import { markMatch } from './mark-match.ts';

interface SuggestionGroupProps {
  readonly group: FindingGroup;
  readonly typed: string;
}

/** The suggestions of one type, under the type's word. */
export function SuggestionGroup({ group, typed }: SuggestionGroupProps): ReactNode {
  const words = useWords();
  return (
    <ListBoxSection className="suggestion-group">
      <Header>{words(`type.${group.type}`)}</Header>
      {group.found.map((finding) => (
        <ListBoxItem
          key={finding.entity.id}
          id={finding.entity.id}
          className="suggestion"
          textValue={finding.entity.name}
        >
          <Sign type={finding.entity.type} />
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
  return matchedOn === entity.name ? (
    <span className="suggestion-name">{marked}</span>
  ) : (
    <>
      <span className="suggestion-name">{entity.name}</span>
      <span className="suggestion-also">
        <span className="visually-hidden">{words('search.matched')}</span> {marked}
      </span>
    </>
  );
}
