import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { ENTITY_TYPE_WORDS } from '#server/domain/vocabulary-words.ts';
import { dayInChina, paperFileName } from '#server/papers/file-name.ts';
import type { Paper } from '#server/papers/paper.ts';
import { quotedOnce } from '#server/papers/quoted-once.ts';
import { readable } from '#server/papers/readable-address.ts';
import { sourceLines } from '#server/papers/sources.ts';
import { readStage } from '#server/papers/stage.ts';
import { readLocator, readName } from '#server/records/names.ts';
import type { EntityRecord } from '#server/records/record.ts';

import { delayImpact, type DelayImpactRecord } from './delay-impact.ts';
import { DELAY_FIELDS, type DelayQuestion } from './delay-question.ts';
import { dependentsPart, fedPart, informedPart, neighboursPart } from './sheet-parts.ts';
import { DELAY_WORDS } from './words.ts';

/** A sheet about a delay, to be sent to those it names. Throws what delayImpact throws. */
export async function delaySheet(
  context: AtlasContext,
  { of, fields }: DelayQuestion,
): Promise<Paper> {
  const { language, origin } = context;
  const words = DELAY_WORDS[language];
  const impact = await delayImpact(context, of);
  const name = readName(impact.of, language);
  const day = dayInChina();
  const address = `${origin}/slips/${readable(impact.of.id)}${language === 'en' ? '?lang=en' : ''}`;
  const parts = await Promise.all([
    informedPart(context, impact),
    dependentsPart(context, impact),
    neighboursPart(context, impact),
    fedPart(context, impact),
  ]);
  return {
    language,
    kind: words.kind,
    title: words.title(name),
    fileName: paperFileName({ kind: words.file, names: [name], day }, words.and),
    day,
    lead: [aboutLine(context, impact.of), summaryLine(context, impact)],
    fields: DELAY_FIELDS.map((field) => ({
      label: words.fields[field],
      text: fields[field] ?? '',
    })),
    parts: quotedOnce(parts.flat()),
    sources: await sourceLines(context, [impact.of], { day, address, reading: words.legend }),
    address,
  };
}

const Worded = z.looseObject({
  stageWord: z.string().nullish(),
  stageAt: z.string().nullish(),
  stagePaper: z.string().nullish(),
});

/** What it is, how far it has come, and where the plan first names it. */
function aboutLine({ language }: AtlasContext, of: EntityRecord): string {
  const words = DELAY_WORDS[language];
  const { stageWord, stageAt, stagePaper } = Worded.parse(of);
  const stage = readStage(of, language);
  const behind = [
    stageWord == null ? '' : words.quote(stageWord),
    stageAt == null ? (stagePaper ?? '') : readLocator(stageAt, language),
  ].filter((one) => one !== '');
  const [first] = of.mentions;
  return words.about([
    ENTITY_TYPE_WORDS[of.type][language],
    ...(readName(of, language) === of.name ? [] : [of.name]),
    ...(stage === null
      ? []
      : [`${stage}${behind.length === 0 ? '' : words.at(behind.join(words.clause))}`]),
    ...(first === undefined || first === stageAt ? [] : [readLocator(first, language)]),
  ]);
}

function summaryLine({ language }: AtlasContext, impact: DelayImpactRecord): string {
  const words = DELAY_WORDS[language];
  const { operators, leads, participants, waiting, dependents, fed } = impact;
  const informed = operators.length + leads.length + participants.length + waiting.length;
  const feeds = fed.reduce((sum, { impacts }) => sum + impacts.length, 0);
  return `${words.summary(informed, leads.length)}${words.waits(dependents.length)}${words.feeds(feeds)}`;
}
