import { en as paper } from '#server/papers/words.ts';

import type { BriefWords } from './words-zh.ts';

/** What a brief says, in English. */
export const en: BriefWords = {
  ...paper,
  brief: 'Client brief',
  file: 'parks',
  title: (names) => `Parks for ${names.join(', ')}`,
  titleLike: (name, isPark) => (isPark ? `Parks like ${name}` : `Parks that fit ${name}`),
  fileLike: (name, isPark) => (isPark ? `like-${name}` : `fit-${name}`),
  asked: (asked, name) => `${asked} (in the atlas ${name})`,
  need: {
    heading: 'What is needed',
    industry: 'Industry',
    place: 'Place',
    transport: 'Port, railway, airport',
    platform: 'Platform or institution',
    likePark: 'Like this one',
    likeOther: 'Fit for this',
  },
  parks: 'Parks',
  park: 'Park',
  near: (count) => ` The ${String(count)} below come nearest and are not recommended.`,
  count: (count) =>
    `The plan links ${String(count)} ${count === 1 ? 'park' : 'parks'} to what is needed`,
  told: (count, isPicked) =>
    isPicked
      ? `; the ${String(count)} told here are those picked and the best.`
      : `; the best ${String(count)} are told here.`,
  whole: (count) => ` ${String(count)} ${count === 1 ? 'has' : 'have'} all of it.`,
  wholeNone: (name, lacking, all) =>
    ` None has all of it. Missed most is ${name}: ${String(lacking)} of ${String(all)} lack it.`,
  rank: (rank, isTied) => `No. ${String(rank)}${isTied ? ', shared' : ''}`,
  unranked: 'not among the parks that are good enough to recommend',
  score: 'Score',
  scoreOf: (score) => `score ${score} of 1`,
  gain: (gain, most) => `${gain} of ${most}`,
  place: 'Lies in',
  for: 'For it',
  against: 'Against it, and not told',
  againstNone:
    'Nothing in the plan was found to speak against it, and the plan speaks of all that is needed. There may be things against it all the same.',
  more: (count) =>
    `${String(count)} more ${count === 1 ? 'reason is' : 'reasons are'} in the sheet.`,
  parts: (names) => `${names.join(', ')}, within it, counted with it.`,
  here: 'this park',
  cautionDerived: (wants) =>
    `What concerns ${wants.join(', ')} is in part concluded by rule, and not in the plan in these words: check the places before you rely on it.`,
  absent: (names) => `The atlas has no ${names.join(', ')} near it.`,
  absentAll: (names, isSearched) =>
    `The atlas has no relation to ${names.join(', ')}, ${isSearched ? 'and no passage of the plan names it with any of them' : 'and the plan’s text is not at hand'}.`,
  limits: 'What holds for all parks told here',
  kinds: {
    PORT: 'port',
    DEEP_WATER_PORT: 'deep-water port',
    FISHING_HARBOUR: 'fishing harbour',
    AIRPORT: 'airport',
    GENERAL_AIRPORT: 'general aviation airport',
    RAILWAY_STATION: 'railway station',
  },
  comparison: 'Side by side',
  nothing: 'not in the atlas',
  allMet: 'speaks of all of it',
  shared: 'all',
  moreEntries: (count) => `${String(count)} in all`,
  untold: 'What the plan does not tell',
  untoldOf: (names, parks, isSearched) =>
    `What links ${parks.join(', ')} to ${names.join(', ')}: not in the atlas, ${isSearched ? 'and no passage of the plan names both' : 'and the plan’s text is not at hand'}.`,
  untoldAlways:
    'This brief holds only what the plan states and what rules conclude from it. Land on offer and its price, buildings, water, power and gas, environmental and energy limits, and incentives are not in it: ask the park.',
  untoldText: 'The server has no text of the plan, so that nothing is quoted: look the places up.',
  readingText:
    'A score is the sum of its reasons, 1 at most; it orders parks and is no verdict. “Derived” means concluded by a rule from what the plan writes, not in the plan in these words. “4.2¶3” is the third paragraph of chapter 4, section 2.',
  sheet: {
    ranking: 'Ranking',
    reasons: 'Reasons',
    comparison: 'Side by side',
    rank: 'Rank',
    park: 'Park',
    planName: 'In the plan',
    place: 'Lies in',
    score: 'Score',
    reason: 'Reasons and where the plan says so',
    untold: 'Against it, and not told',
    feature: 'Feature',
    want: 'Needed',
    text: 'Reason',
    gain: 'Adds',
    most: 'At most',
    reserve: 'Basis',
    places: 'Where',
    quotes: 'Words of the plan',
    stated: 'stated',
    told: 'Brief',
    isTold: 'in the brief',
  },
  features: {
    industry: 'Industry',
    cluster: 'Cluster or programme',
    place: 'Place',
    transport: 'Hub or line',
    platform: 'Platform',
    cooperation: 'Cooperation',
  },
  facts: {
    industries: 'Industries',
    clusters: 'Clusters and programmes',
    places: 'Lies in',
    transport: 'Hubs and lines',
    platforms: 'Platforms',
    projects: 'Projects',
    parks: 'Parks within',
    operators: 'Builders and owners',
    partners: 'Partners',
  },
};
