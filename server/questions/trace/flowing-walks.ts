import type { EntityType } from '#server/domain/vocabulary.ts';
import type { Link } from '#server/records/link.ts';
import {
  begin,
  byStrength,
  extend,
  headOf,
  type PartialWalk,
} from '#server/records/partial-walk.ts';

interface Flow {
  readonly from: string;
  /** Where walks end; empty: where nothing leads on. */
  readonly until: readonly EntityType[];
  readonly maxSteps: number;
  readonly most: number;
  /** What leads on from an entity. */
  readonly linksOf: (id: string) => Promise<readonly Link[]>;
}

/** So many more walks than are asked for are followed through one entity, since some of them would meet themselves later on. */
const SPARE = 50;

/**
 * The walks along a flow to the first entities of the types asked for, the shortest first, of these the strongest; none meets an
 * entity twice. Through each entity no more walks are followed than may be asked for, and some to spare, so that the work is bounded
 * by the number of entities within reach.
 */
export async function flowingWalks({
  from,
  until,
  maxSteps,
  most,
  linksOf,
}: Flow): Promise<PartialWalk[]> {
  const found: PartialWalk[] = [];
  const followed = new Map<string, number>();
  // What ends where nothing leads on is known to end only once what leads on from there is read.
  const lastRead = until.length === 0 ? maxSteps : maxSteps - 1;
  let walks: PartialWalk[] = [begin(from)];
  for (let steps = 0; steps <= lastRead && walks.length > 0 && found.length < most; steps += 1) {
    const links = await linksByHead(walks, linksOf);
    if (until.length === 0 && steps > 0) {
      found.push(...walks.filter((walk) => links.get(headOf(walk))?.length === 0));
    }
    const longer = steps === maxSteps ? [] : lengthen(walks, links);
    found.push(...longer.filter(({ isEnd }) => isEnd).map(({ walk }) => walk));
    const going = longer.filter(({ isEnd }) => !isEnd).map(({ walk }) => walk);
    walks = follow(going, followed, most + SPARE);
  }
  return found.slice(0, most);

  function lengthen(of: readonly PartialWalk[], links: LinksByHead) {
    return of
      .flatMap((walk) =>
        (links.get(headOf(walk)) ?? [])
          .filter(({ to }) => !walk.stops.includes(to))
          .map((link) => ({ walk: extend(walk, link), isEnd: until.includes(link.toType) })),
      )
      .sort((a, b) => byStrength(a.walk, b.walk));
  }
}

type LinksByHead = ReadonlyMap<string, readonly Link[]>;

async function linksByHead(
  walks: readonly PartialWalk[],
  linksOf: Flow['linksOf'],
): Promise<LinksByHead> {
  const heads = [...new Set(walks.map(headOf))];
  return new Map(await Promise.all(heads.map(async (id) => [id, await linksOf(id)] as const)));
}

/** Of walks in order, those that are followed: so many through one entity, of whatever length. */
function follow(
  walks: readonly PartialWalk[],
  followed: Map<string, number>,
  most: number,
): PartialWalk[] {
  return walks.filter((walk) => {
    const count = followed.get(headOf(walk)) ?? 0;
    followed.set(headOf(walk), count + 1);
    return count < most;
  });
}
