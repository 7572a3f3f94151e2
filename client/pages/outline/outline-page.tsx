import type { ReactNode } from 'react';

import { readLocator } from '#client/shared/words/read-locator.ts';
import type { PlanOutline } from './outline-query.ts';
import { outlineAnswers } from './outline-answers.ts';
import { wayToPage } from './outline-sections.ts';
import type { OutlinePlace } from './route.ts';
import { openOutline } from './transitions.ts';
import { useAsked } from '#client/shared/queries/use-asked.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { Contents } from './contents.tsx';
import './outline.css';
import { SectionPage } from './section-page.tsx';

/** The plan as a book: the whole at a glance, or one section with what each paragraph names. */
export function OutlinePage({ place }: { readonly place: OutlinePlace }): ReactNode {
  const words = useWords();
  const answer = useAsked(outlineAnswers, '');
  switch (answer.kind) {
    case 'asked':
      return (
        <DocumentPage title={words('outline.title')}>
          <Skeleton label={words('outline.loading')} lines={12} />
        </DocumentPage>
      );
    case 'failed':
      return (
        <DocumentPage title={words('outline.title')}>
          <ErrorNotice error={answer.error} isWholePage />
        </DocumentPage>
      );
    case 'answered':
      return <Opened place={place} books={answer.value} />;
  }
}

interface OpenedProps {
  readonly place: OutlinePlace;
  readonly books: readonly PlanOutline[];
}

function Opened({ place, books }: OpenedProps): ReactNode {
  const book = books.find(({ plan }) => plan === place.plan) ?? books[0];
  if (place.at === null || book === undefined) {
    return <Contents place={place} books={books} />;
  }
  const way = wayToPage(book.sections, place.at);
  return way.length === 0 ? (
    <NoSuchPlace at={place.at} />
  ) : (
    <SectionPage key={way.at(-1)?.id} place={{ ...place, at: place.at }} book={book} way={way} />
  );
}

function NoSuchPlace({ at }: { readonly at: string }): ReactNode {
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
