import type { ReactNode } from 'react';

import { useWords } from '#client/shared/words/use-words.ts';
import { Paper, PaperHead } from '#client/explorer/print-sheet/print-sheet.tsx';
import { Lines, Quotes } from '#client/explorer/print-sheet/printed-lines.tsx';
import { usePaperAnswer } from '#client/explorer/print-sheet/use-paper-answer.ts';
import { type Brief, type BriefCell, type BriefPark, briefQuery } from './brief-query.ts';
import styles from './brief-sheet.module.css';
import type { ParksRoute } from './route.ts';

/** The brief on paper, once it was asked for: the parks on upright pages, and side by side on one across. */
export function BriefSheet({ route }: { readonly route: ParksRoute }): ReactNode {
  const words = useWords();
  const brief = usePaperAnswer(briefQuery(route)).data;
  return brief === undefined ? null : (
    <Paper fileName={brief.fileName}>
      <div className={styles.brief}>
        <PaperHead kind={words('brief.title')} day={brief.day} />
        <h1>{brief.title}</h1>
        <h2>{words('brief.need')}</h2>
        <Lines lines={brief.need} />
        <p>{brief.summary}</p>
        {brief.parks
          .filter(({ isTold }) => isTold)
          .map((park) => (
            <PrintedPark key={park.park.id} park={park} />
          ))}
        {brief.limits.length > 0 && <h2>{words('brief.limits')}</h2>}
        <Points points={brief.limits} />
        <h2>{words('brief.untold')}</h2>
        <ul>
          {brief.untold.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <h2>{words('printSheet.sources')}</h2>
        <Lines lines={brief.sources} />
      </div>
      {brief.comparison.parks.length > 0 && <PrintedComparison comparison={brief.comparison} />}
    </Paper>
  );
}

function PrintedPark({ park }: { readonly park: BriefPark }): ReactNode {
  const words = useWords();
  const { name, planName, place, standing, score, ahead, parts, reasons, more, against } = park;
  const facts = [
    standing,
    ...(score === null ? [] : [words('brief.score', { score: score.toFixed(2) })]),
    ...(place === '' ? [] : [place]),
  ];
  return (
    <section>
      <h2>
        {name} {planName !== null && <small lang="zh-CN">{planName}</small>}
      </h2>
      <p className={styles.facts}>{facts.join(' · ')}</p>
      {ahead !== null && <p>{ahead}</p>}
      {parts.length > 0 && (
        <p>{words('brief.parts', { names: parts.join(words('list.comma')) })}</p>
      )}
      {reasons.length > 0 && <h3>{words('brief.for')}</h3>}
      <Points points={reasons} />
      {more > 0 && <p className={styles.facts}>{words('brief.more', { count: more })}</p>}
      {against.length > 0 && <h3>{words('brief.against')}</h3>}
      <Points points={against} />
    </section>
  );
}

type Point = BriefPark['against'][number] & { readonly contribution?: number | null };

function Points({ points }: { readonly points: readonly Point[] }): ReactNode {
  return (
    <ul>
      {points.map(({ text, contribution = null, quotes }) => (
        <li key={text}>
          {contribution !== null && <b>{contribution.toFixed(2)} </b>}
          {text}
          <Quotes quotes={quotes} />
        </li>
      ))}
    </ul>
  );
}

function PrintedComparison({ comparison }: Pick<Brief, 'comparison'>): ReactNode {
  const words = useWords();
  return (
    <section className={styles.comparison}>
      <h2>{words('brief.comparison')}</h2>
      <table>
        <thead>
          <tr>
            <td />
            {comparison.parks.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparison.rows.map(({ title, cells }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              {cells.map((cell, index) => (
                <td key={comparison.parks[index]}>
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell: { isEmpty, entries } }: { readonly cell: BriefCell }): ReactNode {
  return entries.map(({ text, places }) => (
    <p key={text} className={isEmpty ? styles.empty : undefined}>
      {text} {places.length > 0 && <small>{places.join(' ')}</small>}
    </p>
  ));
}
