import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { appendTo } from '#server/domain/lists.ts';
import { find, findOne } from '#server/records/find.ts';
import type { EntityRecord } from '#server/records/record.ts';
import { readStatement } from '#server/records/statement.ts';

import { REASON_KINDS, type Feature } from './reasons.ts';

const statement = (file: string): string => readStatement(new URL(file, import.meta.url));

const HITS_OF_INDUSTRIES = statement('./hits-of-industries.cypher');
const HITS_OF_CLUSTERS = statement('./hits-of-clusters.cypher');
const HITS_OF_PARTNERS = statement('./hits-of-partners.cypher');
const HITS_ON_SITE = statement('./hits-on-site.cypher');
const PLACES_NEAR = statement('./places-near.cypher');
const PLACES_SERVED = statement('./places-served.cypher');
const PARKS_WITHIN = statement('./parks-within.cypher');
const TOTAL = statement('./total.cypher');

const Lying = z.object({ place: z.string(), park: z.string(), way: z.array(z.string()) });
type Lying = z.infer<typeof Lying>;

const Fit = z.object({
  want: z.string(),
  kind: z.enum(REASON_KINDS),
  /** From 0 to 1: how well that serves. */
  fit: z.number(),
  relations: z.array(z.string()),
});
const Hit = Fit.extend({ park: z.string() });
const Near = Fit.extend({ place: z.string() });
type Near = z.infer<typeof Near>;

/** That a park has what is wanted: how, how well, and by which relations. */
export type Hit = z.infer<typeof Hit>;

/** What is wanted, and towards which feature it counts. */
export interface Wanted {
  readonly entity: EntityRecord;
  readonly feature: Feature;
}

/** All parks that have what is wanted, each in every way that it has it; and how many parks there are at all. */
export async function findHits(
  context: AtlasContext,
  wanted: readonly Wanted[],
): Promise<{ readonly hits: readonly Hit[]; readonly parks: number }> {
  const of = (...features: readonly Feature[]): string[] =>
    wanted.filter(({ feature }) => features.includes(feature)).map(({ entity }) => entity.id);
  const ask = <Row>(text: string, wants: readonly string[], row: z.ZodType<Row>): Promise<Row[]> =>
    wants.length === 0 ? Promise.resolve([]) : find(context, text, { wants }, row);
  const [industries, clusters, partners, onSite, near, served, { parks }] = await Promise.all([
    ask(HITS_OF_INDUSTRIES, of('industry'), Hit),
    ask(HITS_OF_CLUSTERS, of('cluster'), Hit),
    ask(HITS_OF_PARTNERS, of('cooperation'), Hit),
    ask(HITS_ON_SITE, of('transport', 'platform'), Hit),
    ask(PLACES_NEAR, of('place', 'cooperation'), Near),
    ask(PLACES_SERVED, of('transport', 'platform'), Near),
    findOne(context, TOTAL, {}, z.object({ parks: z.number().int() })),
  ]);
  const asked = new Set(of('place'));
  const inPlace = of('place').map((want): Near => ({
    want,
    place: want,
    kind: 'liesIn',
    fit: 1,
    relations: [],
  }));
  const itself = wanted
    .filter(
      ({ entity, feature }) => entity.type === 'Park' && /^(?:place|cooperation)$/.test(feature),
    )
    .map(({ entity: { id } }): Hit => ({
      want: id,
      park: id,
      kind: 'itself',
      fit: 1,
      relations: [],
    }));
  // That a park lies in the same city says something of where it is, nothing of cooperation.
  const nearby = near.filter(({ want, kind }) => kind !== 'sameCity' || asked.has(want));
  const places = [...inPlace, ...nearby, ...served];
  const within = await ask(PARKS_WITHIN, [...new Set(places.map(({ place }) => place))], Lying);
  const parksOf = new Map<string, Lying[]>();
  for (const one of within) {
    appendTo(parksOf, one.place, one);
  }
  const lying = places.flatMap((one) => parksIn(one, parksOf.get(one.place) ?? []));
  return {
    hits: [...industries, ...clusters, ...partners, ...onSite, ...itself, ...lying],
    parks,
  };
}

/** The parks that lie in a place near to what is wanted. */
function parksIn({ want, kind, fit, ...near }: Near, lying: readonly Lying[]): Hit[] {
  return lying
    .filter(({ park }) => kind !== 'sameCity' || park !== want)
    .map(({ park, way }) => ({ want, park, kind, fit, relations: [...way, ...near.relations] }));
}
