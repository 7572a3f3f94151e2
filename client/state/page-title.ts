import { useAnswers } from './answers.ts';
import { neighbourhoodAnswers, traceAnswers, traceKey } from './questions.ts';
import { useExplorer } from './store.ts';
import { useWords } from './use-words.ts';

/** What the browser's tab and history call the page. */
// eslint-disable-next-line complexity -- one line a page
export function usePageTitle(): string {
  const words = useWords();
  const place = useExplorer((state) => state.place);
  const neighbourhoods = useAnswers(neighbourhoodAnswers);
  const traces = useAnswers(traceAnswers);
  switch (place.kind) {
    case 'home':
    case 'nowhere':
      return words('app.name');
    case 'overview':
    case 'graph':
    case 'paths':
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
      const page = answer?.kind === 'answered' ? answer.value.entity.name : place.ref;
      return words('app.title', { page });
    }
    case 'trace': {
      const answer = traces[traceKey(place.question)];
      const name = answer?.kind === 'answered' ? answer.value.from.name : place.question.from;
      const key = place.question.direction === 'UPSTREAM' ? 'trace.title.up' : 'trace.title.down';
      return words('app.title', { page: words(key, { name }) });
    }
  }
}
