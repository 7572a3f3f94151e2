import type { RecordFact } from '#client/shared/api/record-fields.ts';
import { readStage } from '#client/shared/words/read-stage.ts';
import type { Words } from '#client/shared/words/words.ts';

type Said = Pick<RecordFact, 'stage' | 'stageWord' | 'percent' | 'starts' | 'ends' | 'amounts'>;

/** Stage, part that is done, dates and money in one sentence. */
export function saidIn(said: Said, words: Words): string {
  const { stage, stageWord, percent, starts, ends, amounts } = said;
  return [
    ...(stage === null ? [] : [readStage(stage, words)]),
    ...(stageWord === null ? [] : [words('records.word', { word: stageWord })]),
    ...(percent === null ? [] : [words('records.percent', { percent })]),
    ...(starts === null ? [] : [words('records.starts', { date: starts })]),
    ...(ends === null ? [] : [words('records.ends', { date: ends })]),
    ...amounts.map(({ kind, text }) => words(`records.money.${kind}`, { text })),
  ].join(words('records.and'));
}
