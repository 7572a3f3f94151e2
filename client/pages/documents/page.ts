import { lazyPage, type PageDefinition } from '#client/pages/page-definition.ts';
import { documentsQuery } from '#client/shared/queries/documents.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { documentsRoute } from './route.ts';
import * as words from './words.ts';

export const documentsPage: PageDefinition<'documents'> = {
  route: documentsRoute,
  words,
  Component: lazyPage(async () => (await import('./documents-page.tsx')).DocumentsPage),
  useTitle: ({ of }) => {
    const say = useWords();
    const { data } = useAnswer(documentsQuery);
    return data?.find(({ id }) => id === of)?.title ?? say('page.documents');
  },
  queries: () => [documentsQuery],
};
