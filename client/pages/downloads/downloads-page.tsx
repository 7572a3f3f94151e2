import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { useAnswer } from '#client/shared/queries/query.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import { AnswerView } from '#client/shared/ui/answer-view.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './downloads.module.css';
import { type Format, formatsQuery } from './formats-query.ts';

/** The formats by what they are for; one that stands in no group is listed among the records. */
const GROUPS = [
  { group: 'tables', names: ['xlsx', 'csv'] },
  { group: 'networks', names: ['graphml', 'gexf', 'cyjs', 'jgf'] },
  { group: 'databases', names: ['neo4j-admin', 'cypher'] },
] as const;

const RECORDS = 'records' as const;

/** The graph as files: each format with what opens it, and how to have a part. */
export function DownloadsPage(): ReactNode {
  const words = useWords();
  const answer = useAnswer(formatsQuery);
  const count = answer.data?.formats.length;
  return (
    <DocumentPage
      title={words('nav.downloads')}
      aside={count === undefined ? words('downloads.loading') : words('downloads.aside', { count })}
      isNarrow
    >
      <AnswerView answer={answer} loading="downloads.loading" lines={10}>
        {({ formats, parameters }) => (
          <>
            <Groups formats={formats} />
            <section className="stack gap-2">
              <h2>{words('downloads.part')}</h2>
              <p>{words('downloads.part.text')}</p>
              <p>
                <StateLink to={goTo('data', {})}>{words('downloads.part.link')}</StateLink>
              </p>
            </section>
            <section className="stack gap-2">
              <h2>{words('downloads.programs')}</h2>
              <p className="aside">
                {words('downloads.programs.text', { parameters: parameters.join(', ') })}
              </p>
            </section>
          </>
        )}
      </AnswerView>
    </DocumentPage>
  );
}

function Groups({ formats }: { readonly formats: readonly Format[] }): ReactNode {
  const grouped = GROUPS.map(({ group, names }) => ({
    group,
    own: formats.filter(({ name }) => names.some((one) => one === name)),
  }));
  const taken = new Set(grouped.flatMap(({ own }) => own));
  const records = formats.filter((format) => !taken.has(format));
  return (
    <>
      {[...grouped, { group: RECORDS, own: records }]
        .filter(({ own }) => own.length > 0)
        .map(({ group, own }) => (
          <FormatGroup key={group} group={group} formats={own} />
        ))}
    </>
  );
}

interface FormatGroupProps {
  readonly group: (typeof GROUPS)[number]['group'] | 'records';
  readonly formats: readonly Format[];
}

function FormatGroup({ group, formats }: FormatGroupProps): ReactNode {
  const words = useWords();
  return (
    <section className="stack gap-2">
      <h2>{words(`downloads.${group}`)}</h2>
      <ul className={clsx('card', styles.formats)}>
        {formats.map(({ name, address, title, readBy, extension }) => (
          <li key={name} className="row wrap gap-3">
            <span>
              <b>{title[words.language]}</b>
              <span className="aside">{words('downloads.readBy', { readBy })}</span>
            </span>
            <a
              className="button"
              href={address}
              download
              aria-label={`${title[words.language]} ${words('downloads.file', { extension })}`}
            >
              {words('downloads.file', { extension })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
