import type { ReactNode } from 'react';

import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { PrintButton } from '#client/explorer/print-sheet/print-button.tsx';
import { PrintedPaper } from '#client/explorer/print-sheet/printed-paper.tsx';
import { WorkFilters } from '#client/explorer/works/work-filters.tsx';
import { useAnswer } from '#client/shared/queries/query.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import { useLanguage } from '#client/shared/routing/store.ts';
import { toggled } from '#client/shared/routing/toggled.ts';
import { AnswerView } from '#client/shared/ui/answer-view.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import { countsQuery, laterPapersQuery } from './changes-query.ts';
import { changesFeed, changesFile, changesSheetQuery } from './changes-sheet-query.ts';
import { KindSection } from './kind-section.tsx';
import { adjustChanges, CHANGE_KINDS, type ChangesRoute } from './route.ts';
import { SpanChoice } from './span-choice.tsx';

interface PageProps {
  readonly route: ChangesRoute;
}

/** What papers say that is new, since a date or by one paper, by what has become of works. */
export function ChangesPage({ route }: PageProps): ReactNode {
  const words = useWords();
  const language = useLanguage();
  const counts = useAnswer(countsQuery(route));
  return (
    <DocumentPage
      title={words('page.changes')}
      aside={words('changes.aside')}
      toldOf={[]}
      tools={<Tools route={route} />}
      sheet={<PrintedPaper query={changesSheetQuery(route)} />}
      isNarrow
    >
      <link
        rel="alternate"
        type="application/atom+xml"
        title={words('changes.feed')}
        href={changesFeed(route, language)}
      />
      <div className="stack gap-4">
        <SpanChoice route={route} />
        <WorkFilters filter={route.filter} stages={[]} to={(filter) => adjustChanges({ filter })} />
        <AnswerView answer={counts} loading="changes.loading" lines={10}>
          {(known) => <Kinds counts={known} route={route} />}
        </AnswerView>
      </div>
    </DocumentPage>
  );
}

function Tools({ route }: PageProps): ReactNode {
  const words = useWords();
  const language = useLanguage();
  return (
    <>
      <StateLink className="button" to={goTo('progress', { filter: route.filter })}>
        {words('changes.toProgress')}
      </StateLink>
      <PrintButton paper={changesSheetQuery(route)}>{words('changes.print')}</PrintButton>
      <a className="button" href={changesFile(route, language)} download>
        {words('printSheet.docx')}
      </a>
      <a className="button" href={changesFeed(route, language)}>
        {words('changes.feed')}
      </a>
    </>
  );
}

interface KindsProps extends PageProps {
  readonly counts: readonly {
    readonly kind: ChangesRoute['kinds'][number];
    readonly count: number;
  }[];
}

/** How many changes there are of each kind, to choose from, and those that are chosen. */
function Kinds({ counts, route }: KindsProps): ReactNode {
  const words = useWords();
  const { kinds } = route;
  const found = CHANGE_KINDS.flatMap((kind) => counts.filter((one) => one.kind === kind));
  const shown = found.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  return (
    <>
      {found.length > 0 && (
        <div className="wrap gap-2 screen-only" role="group" aria-label={words('changes.kinds')}>
          {found.map(({ kind, count }) => (
            <StateLink
              key={kind}
              className="chip"
              isCurrent={kinds.includes(kind)}
              to={adjustChanges({ kinds: toggled(kinds, kind) })}
            >
              {words(`works.change.kind.${kind}`)}
              <span className="count">{count}</span>
            </StateLink>
          ))}
        </div>
      )}
      {shown.length === 0 && <Nothing />}
      {shown.map(({ kind, count }) => (
        <KindSection key={kind} kind={kind} count={count} route={route} />
      ))}
    </>
  );
}

/** So many of the newest papers are offered where nothing changed. */
const NEWEST = 3;

/** That nothing changed, or that no paper could say so yet. */
function Nothing(): ReactNode {
  const words = useWords();
  const papers = useAnswer(laterPapersQuery).data;
  return (
    <>
      <p className="aside" role="status">
        {words(papers?.length === 0 ? 'changes.noPapers' : 'changes.none')}
      </p>
      {papers !== undefined && papers.length > 0 && (
        <p className="wrap gap-2">
          {words('changes.newest')}
          {papers.slice(0, NEWEST).map(({ id, title, date }) => (
            <StateLink key={id} className="chip" to={adjustChanges({ since: null, to: id })}>
              <span lang="zh-CN">{words('changes.paper', { title, date })}</span>
            </StateLink>
          ))}
        </p>
      )}
    </>
  );
}
