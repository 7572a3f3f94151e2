import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { FISHING_HARBOUR, isPort, siteOfPort } from '#server/domain/hub-kind.ts';
import { appendTo } from '#server/domain/lists.ts';
import { find } from '#server/records/find.ts';
import { readStatement } from '#server/records/statement.ts';

import { findBearing } from './find-bearing.ts';
import type { Wanted } from './hit.ts';
import { type Feature, REASON_KINDS } from './reasons.ts';
import type { Way } from './surest.ts';

const statement = (file: string): string => readStatement(new URL(file, import.meta.url));

const HITS_OF_CLUSTERS = statement('./hits-of-clusters.cypher');
const HITS_OF_PARTNERS = statement('./hits-of-partners.cypher');
const HITS_ON_SITE = statement('./hits-on-site.cypher');
const PLACES_NEAR = statement('./places-near.cypher');
const PLACES_SERVED = statement('./places-served.cypher');
const PARKS_WITHIN = statement('./parks-within.cypher');
const PARTS_OF_HUBS = statement('./parts-of-hubs.cypher');

const Lying = z.object({
  place: z.string(),
  park: z.string(),
  way: z.array(z.string()),
  /** What the park and what lies between it and the place are called. */
  names: z.array(z.string()),
});
type Lying = z.infer<typeof Lying>;

const Fit = z.object({
  want: z.string(),
  kind: z.enum(REASON_KINDS),
  /** From 0 to 1: how well that serves. */
  fit: z.number(),
  relations: z.array(z.string()),
});
const Found = Fit.extend({ park: z.string() });
const Near = Fit.extend({ place: z.string() });
type Near = z.infer<typeof Near>;

const HubPart = z.object({ want: z.string(), name: z.string(), relations: z.array(z.string()) });

/** What a park by the sea has of a port in the same prefecture, and what one has that bears the name of the port's own site. */
const SEASIDE = 0.4;
const SAME_SITE = 0.6;

/** What tells by its name that a place lies by the sea. */
const BY_THE_SEA = /滨海|临港|海岛|港区|渔港/u;

/** All ways in which any park has what is wanted, apart from industries. */
export async function findWays(context: AtlasContext, wanted: readonly Wanted[]): Promise<Way[]> {
  const of = (...features: readonly Feature[]): string[] =>
    wanted.filter(({ feature }) => features.includes(feature)).map(({ entity }) => entity.id);
  const ask = <Row>(text: string, wants: readonly string[], row: z.ZodType<Row>): Promise<Row[]> =>
    wants.length === 0
      ? Promise.resolve([])
      : find(context, text, { wants, fishing: FISHING_HARBOUR }, row);
  const [clusters, partners, onSite, near, served, sites] = await Promise.all([
    ask(HITS_OF_CLUSTERS, of('cluster'), Found),
    ask(HITS_OF_PARTNERS, of('cooperation'), Found),
    ask(HITS_ON_SITE, of('transport', 'platform'), Found),
    ask(PLACES_NEAR, of('place'), Near),
    ask(PLACES_SERVED, of('transport', 'platform'), Near),
    ask(PARTS_OF_HUBS, of('transport'), HubPart).then((parts) => findOnSites(context, parts)),
  ]);
  const inPlace = of('place').map((want): Near => ({
    ...{ want, place: want, kind: 'liesIn', fit: 1, relations: [] },
  }));
  const places = [...inPlace, ...near, ...served];
  const within = await ask(PARKS_WITHIN, [...new Set(places.map(({ place }) => place))], Lying);
  const parksOf = new Map<string, Lying[]>();
  for (const one of within) {
    appendTo(parksOf, one.place, one);
  }
  const ports = new Set(
    wanted.filter(({ entity }) => isPort(entity)).map(({ entity }) => entity.id),
  );
  const lying = places.flatMap((one) =>
    parksIn(one, parksOf.get(one.place) ?? [], ports.has(one.want)),
  );
  return [...clusters, ...partners, ...onSite, ...sites, ...itself(wanted), ...lying];
}

/** A park that is asked for as a place is the best of all parks there. */
function itself(wanted: readonly Wanted[]): Way[] {
  return wanted
    .filter(({ entity, feature }) => entity.type === 'Park' && feature === 'place')
    .map(({ entity: { id } }) => ({ want: id, park: id, kind: 'itself', fit: 1, relations: [] }));
}

/** Parks that bear the name of the site of a hub or of a part of it: 博贺临港工业区 and 博贺新港区, which is part of 茂名港. */
async function findOnSites(
  context: AtlasContext,
  parts: readonly z.infer<typeof HubPart>[],
): Promise<Way[]> {
  const sites = parts.flatMap(({ want, name, relations }) => {
    const text = siteOfPort(name);
    return text === null ? [] : [{ want, text, relations }];
  });
  return (await findBearing(context, sites)).flatMap(({ want, text, park }) =>
    sites
      .filter((site) => site.want === want && site.text === text)
      .map(({ relations }) => ({ want, park, kind: 'sameSite', fit: SAME_SITE, relations })),
  );
}

/** The parks that lie in a place near to what is wanted; by the sea, where a port is. */
function parksIn(
  { want, kind, fit, ...near }: Near,
  lying: readonly Lying[],
  isByPort: boolean,
): Way[] {
  return lying
    .filter(({ park }) => kind !== 'sameCity' || park !== want)
    .map(({ park, way, names }) => {
      const relations = [...way, ...near.relations];
      const isSeaside =
        isByPort && kind === 'sameCity' && names.some((name) => BY_THE_SEA.test(name));
      return isSeaside
        ? { want, park, kind: 'seaside', fit: SEASIDE, relations }
        : { want, park, kind, fit, relations };
    });
}
