import type { AnswerWords } from './words-zh.ts';

/** What the text of an answer says in English. */
export const en: AnswerWords = {
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  evidence: ({ basis, intended, at, rule, url }) => {
    const places = at.join(', ');
    const told = {
      stated: `stated at ${places}`,
      recorded: `stated by a later paper: ${places}`,
      derived: `derived by ${rule ?? ''} from ${places}`,
    }[basis];
    return ` ([${told}](${url})${intended ? '; intended by the plan, not there yet' : ''})`;
  },
  at: (places) => ` (${places.join(', ')})`,
  see: (url) => `In the explorer: ${url}`,
  more: (left) => `${String(left)} more are in the explorer.`,
  truncated: 'There are more walks than could be fetched: the figures above are lower bounds.',
  nextPage: (cursor) => `There is more: cursor = ${cursor}`,
  found: (total) => `${String(total)} in all.`,
  nothing: 'None: the plan has no such thing, or the atlas does not hold it.',
  nobody: 'No task of the annex covers it, so the plan does not say who answers for it.',
  stage: 'Stage',
  titles: 'Called',
  intendedTitle: (word) => ` (intended: ${word})`,
  amounts: 'Size',
  figure: 'Value',
  kinds: { fact: 'fact', target: 'target' },
  aliases: 'Also written',
  mentions: (total) => `Named by the plan in ${String(total)} ${total === 1 ? 'place' : 'places'}`,
  directions: { out: 'it', in: 'of it' },
  duties: 'Who answers for it',
  roles: { lead: 'leads', participant: 'takes part in' },
  via: (name) => ` (only through ${name})`,
  reached: {
    downstream: (ends, stated) =>
      `It feeds ${String(ends)}: ${String(stated)} as the plan states, ${String(ends - stated)} as rules conclude.`,
    upstream: (ends, stated) =>
      `Fed by ${String(ends)}: ${String(stated)} as the plan states, ${String(ends - stated)} as rules conclude.`,
  },
  strength: (value) => ` (strength ${String(value)})`,
  noPath: 'Nothing links them within so many steps.',
  dependents: (total) => `Depend or rely on it: ${String(total)}`,
  fed: (type, total) => `${type} that it feeds: ${String(total)}`,
  inform: (total) => `Departments to inform: ${String(total)}`,
  waiting: (name) => `answers only for ${name}, which waits`,
  shared: (names, tasks) =>
    `${names.join(' and ')}: ${String(tasks)} shared ${tasks === 1 ? 'task' : 'tasks'}`,
  understood: (asked, names) => `“${asked}” was understood as ${names.join(', ')}`,
  notUnderstood: (asked) => `“${asked}” has nothing that answers to it`,
  parks: (total) => `${String(total)} ${total === 1 ? 'park fits' : 'parks fit'}`,
  park: (rank, isTied, score) =>
    `no. ${String(rank)}${isTied ? ', shared' : ''}, score ${String(score)} of 1`,
  for: 'For it',
  against: 'Caution',
  absent: 'Not found',
  nearest: 'No park is good enough. These come nearest and are not recommended:',
  forAll: 'Holds for all of them',
  operators: 'Run by',
  places: 'Lies in',
  leads: 'Led by',
  passages: (total, text) =>
    `“${text}” stands in ${String(total)} ${total === 1 ? 'place' : 'places'}.`,
  noPassage: (text, place) =>
    place === null
      ? `The whole text of the plan does not mention “${text}”.`
      : `${place} of the plan does not mention “${text}”.`,
  ofText: (words) => `“${words}”`,
  entities: 'Names',
  statistics: (entities, stated, derived) =>
    `${String(entities)} entities, ${String(stated)} relations that the plan states, ${String(derived)} that rules conclude.`,
  noSection: (place) =>
    `The plan has no “${place}”. Sections look like 4, 4.2, Box 6 or Annex 2.2, paragraphs like 4.2 ¶3.`,
  howToCite: [
    'Cite three things with each claim: the place in the plan (4.2 ¶3 is the third paragraph of section 4.2), the id of the relation (from~TYPE~to) and the version of the graph; and give the address in the explorer, so that people can check.',
    '“Stated” is what the plan itself writes. “Derived” is what a named rule concludes from what it writes: say so wherever you use it. “Intended” is what the plan wishes and is not there yet.',
    'English names are our translation. The plan’s own words belong to its issuer and are not under the licence.',
  ].join('\n'),
  citation: ({ title, version, licence }) =>
    `> Plan Atlas: ${title} (version ${version}), ‹from› ‹relation› ‹to› (‹stated› at ‹4.2 ¶3›), ${licence}. ‹url›`,
};
