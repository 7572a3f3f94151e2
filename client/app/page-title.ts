import { type Named, readName } from '#client/shared/words/read-name.ts';
import { useAnswers } from '#client/shared/queries/answers.ts';
import { pathsAnswers, pathsKey } from '#client/shared/queries/graph-answers.ts';
import { neighbourhoodAnswers, traceAnswers, traceKey } from '#client/shared/queries/questions.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/reader/use-words.ts';

/** What the browser's tab and history call the page. */
// eslint-disable-next-line complexity -- one line a page
export function usePageTitle(): string {
  const words = useWords();
  const place = useExplorer((state) => state.place);
  const neighbourhoods = useAnswers(neighbourhoodAnswers);
  const traces = useAnswers(traceAnswers);
  const paths = useAnswers(pathsAnswers);
  switch (place.kind) {
    case 'home':
      return words('app.name');
    case 'nowhere':
      return words('app.title', { page: words('error.nowhere') });
    case 'overview':
    case 'graph':
    case 'responsibilities':
    case 'slip':
    case 'parks':
    case 'compare':
    case 'outline':
    case 'corridor':
    case 'figures':
    case 'data':
      return words('app.title', { page: words(`page.${place.kind}`) });
    case 'entity': {
      const answer = neighbourhoods[place.ref];
      const page = answer?.kind === 'answered' ? readName(answer.value.entity, words) : place.ref;
      return words('app.title', { page });
    }
    case 'paths': {
      const answer = paths[pathsKey(place)];
      const ends = answer?.kind === 'answered' ? answer.value : null;
      const nameOf = (end: Named | null | undefined, ref: string): string =>
        end == null ? ref : readName(end, words);
      const fillings = { from: nameOf(ends?.from, place.from), to: nameOf(ends?.to, place.to) };
      const isChosen = place.from !== '' && place.to !== '';
      const page = isChosen ? words('paths.title', fillings) : words('page.paths');
      return words('app.title', { page });
    }
    case 'trace': {
      const answer = traces[traceKey(place.question)];
      const name =
        answer?.kind === 'answered' ? readName(answer.value.from, words) : place.question.from;
      const key = place.question.direction === 'UPSTREAM' ? 'trace.title.up' : 'trace.title.down';
      return words('app.title', { page: words(key, { name }) });
    }
  }
}
