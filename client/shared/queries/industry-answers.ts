import { industryScope } from './industry-scope.ts';
import { createAnswers } from './answers.ts';

/** What asking for an industry includes, by its id or name. */
export const industryScopeAnswers = createAnswers(industryScope);
