/** What an assistant is told before it asks anything. */
export const INSTRUCTIONS = [
  'Plan Atlas (规划图谱) holds what a Chinese metropolitan-area plan names, and how each thing bears on the others, as a graph with evidence. It only reads.',
  'Names are Chinese, as the plan writes them: find them with search_entities (pinyin and English work), then use the id.',
  'Every fact says where the plan says so (at: 4.2 ¶3 is the third paragraph of section 4.2), whether the plan states it or a rule concludes it (basis), whether the plan only wishes it (intended), and where people can check it (url).',
  'When you answer: cite the place and the url with each claim; say “derived by rule” of what is derived, never “the plan says”; say “intended” of what is intended; and where an answer is empty, say that the plan (or the atlas) does not tell, and do not fill in from elsewhere.',
  'plan-atlas://how-to-cite has the version and the licence.',
].join('\n');
