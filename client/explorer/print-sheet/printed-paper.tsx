import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import type { Query } from '#client/shared/queries/query.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { PaperFact } from './paper-fields.ts';
import { Paper, PaperHead } from './print-sheet.tsx';
import styles from './printed-paper.module.css';
import { Lines, Quotes } from './printed-lines.tsx';
import { usePaperAnswer } from './use-paper-answer.ts';

type Part = PaperFact['parts'][number];
type Group = Part['groups'][number];

interface PrintedPaperProps {
  readonly query: Query<PaperFact>;
  /** What the reader has filled in, field by field. */
  readonly fields?: readonly string[];
}

/** An answer on paper as the server words it: the same that its document says. */
export function PrintedPaper({ query, fields = [] }: PrintedPaperProps): ReactNode {
  const words = useWords();
  const paper = usePaperAnswer(query).data;
  return paper === undefined ? null : (
    <Paper fileName={paper.fileName}>
      <div className={styles.paper}>
        <PaperHead kind={paper.kind} day={paper.day} />
        <h1>{paper.title}</h1>
        {paper.lead.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {paper.fields.length > 0 && (
          <dl className={styles.fields}>
            {paper.fields.map(({ label }, index) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{fields[index]}</dd>
              </div>
            ))}
          </dl>
        )}
        {paper.parts.map((part) => (
          <PrintedPart key={part.heading} part={part} />
        ))}
        <section className={styles.sources}>
          <h2>{words('printSheet.sources')}</h2>
          <Lines lines={paper.sources} />
        </section>
      </div>
    </Paper>
  );
}

function PrintedPart({ part }: { readonly part: Part }): ReactNode {
  return (
    <section>
      <h2>{part.heading}</h2>
      {part.note !== null && <p className={styles.note}>{part.note}</p>}
      {part.groups.map((group) => (
        <PrintedGroup key={group.heading} group={group} />
      ))}
    </section>
  );
}

function PrintedGroup({ group }: { readonly group: Group }): ReactNode {
  const words = useWords();
  const { heading, note, isShort, points } = group;
  return (
    <>
      {heading !== null && <h3>{heading}</h3>}
      {note !== null && <p className={styles.note}>{note}</p>}
      <ul className={clsx(isShort && styles.short)}>
        {points.map(({ name, text, quotes }) => (
          <li key={`${name} ${text}`}>
            <b>{name}</b>
            {text !== '' && (isShort ? ' ' : words('list.colon'))}
            {isShort ? <span className={styles.fact}>{text}</span> : text}
            <Quotes quotes={quotes} />
          </li>
        ))}
      </ul>
    </>
  );
}
