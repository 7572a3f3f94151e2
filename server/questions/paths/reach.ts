import { appendTo } from '#server/domain/lists.ts';
import type { Link } from '#server/records/link.ts';

/** The links by which an entity may be left, or, seen from it, reached. */
export type LinksOf = (id: string, way: 'left' | 'reached') => Promise<readonly Link[]>;

type Links = ReadonlyMap<string, readonly Link[]>;

/** Where walks may stand that have so many steps to go. */
export interface Layer {
  /** By entity, the links by which it is left toward the end. */
  readonly links: Links;
  /** By entity, how much the best rest of a walk keeps, should it meet nothing twice. */
  readonly best: ReadonlyMap<string, number>;
  /** Whether walks end here. */
  readonly isEnd?: boolean;
}

/** What is reached step by step from the beginning of walks. */
export class ForwardReach {
  readonly #ends: readonly string[];
  readonly #linksOf: LinksOf;
  /** For each number of steps taken, the links by which each entity there is left. */
  readonly left: Links[] = [];
  #heads: ReadonlySet<string>;

  constructor(from: string, to: string, linksOf: LinksOf) {
    this.#ends = [from, to];
    this.#linksOf = linksOf;
    this.#heads = new Set([from]);
  }

  /** How many entities the next step is taken from. */
  get width(): number {
    return this.#heads.size;
  }

  async reachOn(): Promise<void> {
    const links = await readAll([...this.#heads], (id) => this.#linksOf(id, 'left'));
    this.left.push(links);
    const next = [...links.values()].flat().map(({ to }) => to);
    this.#heads = new Set(next.filter((id) => !this.#ends.includes(id)));
  }
}

/** What is reached step by step backward from the end of walks. */
export class BackwardReach {
  readonly #from: string;
  readonly #to: string;
  readonly #linksOf: LinksOf;
  /** By how many steps remain, from none on. */
  readonly layers: Layer[];
  last: Layer;
  readonly #waypointStrengths = new Map<string, number>();

  constructor(from: string, to: string, linksOf: LinksOf) {
    this.#from = from;
    this.#to = to;
    this.#linksOf = linksOf;
    this.last = { links: new Map(), best: new Map([[to, 1]]), isEnd: true };
    this.layers = [this.last];
  }

  /** How many entities the next step is taken from. */
  get width(): number {
    return this.last.best.size;
  }

  async reachOn(): Promise<void> {
    const heads = [...this.last.best.keys()].filter((id) => id !== this.#from);
    const links = new Map<string, Link[]>();
    for (const [to, reached] of await readAll(heads, (id) => this.#linksOf(id, 'reached'))) {
      for (const link of reached.filter((one) => one.to !== this.#to)) {
        this.#waypointStrengths.set(link.to, link.waypointStrength);
        // As it is seen by who comes from the other end.
        const waypointStrength = this.#waypointStrengths.get(to) ?? 1;
        appendTo(links, link.to, { ...link, to, waypointStrength });
      }
    }
    this.last = toLayer(links, this.last);
    this.layers.push(this.last);
  }
}

/** The layer one step before another: of these links, those that lead into it. The end itself is passed by no walk. */
export function toLayer(links: Links, { best: next, isEnd = false }: Layer): Layer {
  const onward = new Map<string, Link[]>();
  const best = new Map<string, number>();
  for (const [id, all] of links) {
    for (const link of all) {
      const rest = next.get(link.to);
      if (rest !== undefined) {
        appendTo(onward, id, link);
        const passed = isEnd ? 1 : link.waypointStrength;
        best.set(id, Math.max(best.get(id) ?? 0, link.strength * passed * rest));
      }
    }
  }
  return { links: onward, best };
}

async function readAll(ids: readonly string[], linksOf: (id: string) => Promise<readonly Link[]>) {
  return new Map(await Promise.all(ids.map(async (id) => [id, await linksOf(id)] as const)));
}
