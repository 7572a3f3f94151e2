import type { ReactNode } from 'react';

import { useAnswer } from '#client/shared/queries/query.ts';
import { readLocator } from '#client/shared/words/read-locator.ts';
import { outlinesQuery, type PlanOutline } from './outline-query.ts';
import { wayToPage } from './outline-sections.ts';
import type { OutlineRoute } from './route.ts';
import { openOutline } from './transitions.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { NoAnswer } from '#client/shared/ui/answer-view.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { Contents } from './contents.tsx';
import { SectionPage } from './section-page.tsx';

/** The plan as a book: the contents of the whole, or one section with what each paragraph names. */
export function OutlinePage({ route }: { readonly route: OutlineRoute }): ReactNode {
  const words = useWords();
  const answer = useAnswer(outlinesQuery);
  return answer.status === 'success' ? (
    <Books route={route} books={answer.data} />
  ) : (
    <DocumentPage title={words('outline.title')}>
      <NoAnswer answer={answer} loading="outline.loading" lines={12} isWholePage />
    </DocumentPage>
  );
}

interface BooksProps {
  readonly route: OutlineRoute;
  readonly books: readonly PlanOutline[];
}

function Books({ route, books }: BooksProps): ReactNode {
  const book = books.find(({ plan }) => plan === route.plan) ?? books[0];
  if (route.at === null || book === undefined) {
    return <Contents route={route} books={books} />;
  }
  const way = wayToPage(book.sections, route.at);
  return way.length === 0 ? (
    <UnknownSection at={route.at} />
  ) : (
    <SectionPage key={way.at(-1)?.id} route={route} book={book} way={way} />
  );
}

function UnknownSection({ at }: { readonly at: string }): ReactNode {
  const words = useWords();
  return (
    <DocumentPage title={words('outline.title')}>
      <p>{words('outline.unknown', { at: readLocator(at, words) })}</p>
      <p>
        <StateLink to={openOutline(null, null)}>{words('outline.contents.back')}</StateLink>
      </p>
    </DocumentPage>
  );
}
