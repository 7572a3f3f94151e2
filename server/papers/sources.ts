import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { PlanManifest } from '#server/domain/plan.ts';
import type { EntityRecord } from '#server/records/record.ts';

import type { PaperLine } from './paper.ts';
import { PAPER_WORDS } from './words.ts';

const Published = z.looseObject({
  title: PlanManifest.shape.title,
  titleEn: z.string().nullish(),
  issuer: PlanManifest.shape.issuer,
  issuerEn: z.string().nullish(),
  period: PlanManifest.shape.period,
  licence: PlanManifest.shape.licence,
  edition: z.string().nullish(),
  version: z.string(),
});

interface Made {
  readonly day: string;
  readonly address: string;
  /** How to read what is told. */
  readonly reading: string;
}

/** Of which plans a paper about these entities is, in which edition, made when, where the answer stands, and how to read it. */
export async function sourceLines(
  { records, language }: AtlasContext,
  entities: readonly EntityRecord[],
  { day, address, reading }: Made,
): Promise<readonly PaperLine[]> {
  const words = PAPER_WORDS[language];
  const ids = [...new Set(entities.map(({ plan }) => plan))];
  const plans = await Promise.all(ids.map((id) => records.plan(id)));
  const told = plans.flatMap((plan): readonly PaperLine[] => {
    const { title, titleEn, issuer, issuerEn, period, licence, edition, version } =
      Published.parse(plan);
    const translated = titleEn == null ? title : `${titleEn} (${title})`;
    const name = language === 'en' ? translated : `《${title}》`;
    const by = language === 'en' ? (issuerEn ?? issuer) : issuer;
    return [
      { label: words.plan, text: [name, by, period].join(words.clause) },
      ...(edition == null ? [] : [{ label: words.edition, text: edition }]),
      { label: words.version, text: version },
      { label: words.licence, text: licence },
    ];
  });
  return [
    ...told,
    { label: words.day, text: day },
    { label: words.address, text: address },
    {
      label: words.reading,
      text: [reading, words.translated].filter((one) => one !== '').join(' '),
    },
  ];
}
