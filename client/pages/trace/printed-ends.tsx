import type { ReactNode } from 'react';

import styles from '#client/explorer/print-sheet/print-sheet.module.css';
import { sentenceText } from '#client/explorer/walks/sentence-text.ts';
import { spelledOutWalk } from '#client/explorer/walks/spell-out.ts';
import { readName } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { DIRECT, isWanted, type TraceSummary } from './trace-summary.ts';

/** All that a trace reaches, on paper: grouped by what it is reached through, each by its strongest walk with its places. */
export function PrintedEnds({ summary }: { readonly summary: TraceSummary }): ReactNode {
  const words = useWords();
  const { ends, through, counts } = summary;
  return (
    <>
      <h2>
        {words('trace.print.all', {
          count: ends.length,
          stated: counts.STATED,
          derived: counts.DERIVED,
        })}
      </h2>
      {through.map(({ via, count }) => (
        <section key={via?.id ?? DIRECT}>
          <h3>
            {via === null
              ? words('trace.sum.direct', { count })
              : words('trace.sum.through', { name: readName(via, words), count })}
          </h3>
          <ul className={styles.grounds}>
            {ends
              .filter((end) => isWanted(end, { basis: null, via: via?.id ?? DIRECT }))
              .flatMap(({ entity, walks: [strongest] }) =>
                strongest === undefined
                  ? []
                  : [
                      <li key={entity.id}>
                        {sentenceText(spelledOutWalk(strongest.walk), words)}
                      </li>,
                    ],
              )}
          </ul>
        </section>
      ))}
    </>
  );
}
