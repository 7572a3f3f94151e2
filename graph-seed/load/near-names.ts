import type { Entity } from '#server/domain/entity.ts';
import { nameKey } from '#server/domain/name-key.ts';

/** Wordings of one thing that people exchange for each other; the plan's own names bear the one or the other. */
const EXCHANGED: readonly (readonly [string, string])[] = [
  ['经开区', '经济技术开发区'],
  ['高新区', '高新技术产业开发区'],
  ['发展改革委', '发展和改革委员会'],
];

/** What may follow the name of a work without being needed: 路面升级改造工程, 新建工程, 项目. */
const WORK =
  /(?:(?:路面)?(?:升级)?(?:改造|改扩建|扩建|新建|改建|迁建)(?:工程|项目)?|建设工程|建设项目|工程|项目)$/u;

/** What is shorter than this says too little to stand for one thing; a bare name (高新区, 能源局) says enough. */
const LEAST = 4;
const LEAST_OF_BARE = 3;

/** What an entity is called beside the plan's own names of it. */
export interface NearNames {
  /** Names that the plan does not write. Where several entities share one, asking for it asks which. */
  readonly names: readonly string[];
  /** Aliases that are clear only where the plan writes them: 高新区, after 茂名 was named, is 湛江's too. */
  readonly shared: readonly string[];
}

/**
 * What people say for a thing and the plan does not write: without 工程 or 项目 at the end, without the city or 广东 before it,
 * 经济技术开发区 for 经开区, a section's bare locator. By id.
 */
export function nearNames(entities: readonly Entity[]): ReadonlyMap<string, NearNames> {
  const aliases: Variants = new Map();
  for (const entity of entities) {
    collect(aliases, entity, entity.aliases);
  }
  const names: Variants = new Map();
  const shared = namesOfCities(entities, aliases);
  const canonical = new Set(entities.map(({ name }) => nameKey(name)));
  for (const [key, variants] of allVariants(entities, aliases)) {
    const bearers = aliases.get(key) ?? new Map<string, string>();
    const isClear = canonical.has(key) || [...bearers.keys()].some((id) => !variants.has(id));
    for (const [id, text] of isClear ? [] : variants) {
      if (!bearers.has(id)) {
        add(names, id, text);
      } else if (variants.size > 1) {
        add(shared, id, key);
      }
    }
  }
  return new Map(
    entities.map(({ id }) => [
      id,
      { names: [...(names.get(id)?.keys() ?? [])], shared: [...(shared.get(id)?.keys() ?? [])] },
    ]),
  );
}

/** 广州 is the city, though the plan once writes the metropolitan area so: by id, the aliases that are first of all a city's. */
function namesOfCities(entities: readonly Entity[], aliases: Variants): Variants {
  const shared: Variants = new Map();
  for (const { id: city, name } of entities) {
    const short = nameKey(name).replace(/[省市县区]$/u, '');
    const bearers = aliases.get(short) ?? new Map<string, string>();
    for (const id of bearers.has(city) ? bearers.keys() : []) {
      if (id !== city) {
        add(shared, id, short);
      }
    }
  }
  return shared;
}

function add(lists: Variants, id: string, text: string): void {
  lists.set(id, (lists.get(id) ?? new Map<string, string>()).set(text, text));
}

/** By key, then by id: how people may call each entity. */
function allVariants(entities: readonly Entity[], aliases: Variants): Variants {
  const cities = entities.flatMap((entity) =>
    entity.type === 'City' && entity.extent === undefined ? [entity.name] : [],
  );
  const variants: Variants = new Map();
  const works: Variants = new Map();
  for (const entity of entities) {
    collect(variants, entity, variantsOf(entity, cities));
    collect(works, entity, withoutWork(entity, cities));
  }
  // What a work is called without 工程 is first of all the thing that it works on.
  for (const [key, ofWorks] of works) {
    if (!variants.has(key) && !aliases.has(key)) {
      variants.set(key, ofWorks);
    }
  }
  return variants;
}

type Variants = Map<string, Map<string, string>>;

function collect(variants: Variants, { id }: Entity, texts: readonly string[]): void {
  for (const text of texts) {
    const key = nameKey(text);
    variants.set(key, (variants.get(key) ?? new Map<string, string>()).set(id, text));
  }
}

function variantsOf(entity: Entity, cities: readonly string[]): string[] {
  if (entity.type === 'Section') {
    return [entity.at];
  }
  const whole = [entity.name, ...entity.aliases].flatMap((name) => [name, ...exchanged(name)]);
  return withBare(whole, entity, cities);
}

function withoutWork(entity: Entity, cities: readonly string[]): string[] {
  const whole = [entity.name, ...entity.aliases].filter((name) => WORK.test(name));
  const short = entity.type === 'Department' ? [] : whole.map((name) => name.replace(WORK, ''));
  return withBare(short, entity, cities);
}

/** Names, also without the place before them. */
function withBare(whole: readonly string[], entity: Entity, cities: readonly string[]): string[] {
  const bare = whole.flatMap((name) => withoutPlace(name, entity, cities));
  const own = new Set([entity.name, ...entity.aliases]);
  return [
    ...whole.filter((name) => name.length >= LEAST && !own.has(name)),
    ...bare.filter((name) => name.length >= LEAST_OF_BARE),
  ].filter((name) => !name.includes('、'));
}

function exchanged(name: string): string[] {
  return EXCHANGED.flatMap(([one, other]) =>
    name.includes(one) ? [name.replace(one, other)] : [name.replace(other, one)],
  );
}

function withoutPlace(name: string, { type }: Entity, cities: readonly string[]): string[] {
  if (type === 'Department') {
    return name.startsWith('广东省') ? [name.slice(2), name.slice(3)] : [];
  }
  return cities.flatMap((city) => {
    const short = city.slice(0, -1);
    const [before] = [city, short].filter((place) => name.startsWith(place));
    if (before === undefined || before === name) {
      return [];
    }
    const rest = name.slice(before.length);
    // 湛江至…, 湛江市区…, 湛江港…, 雷州半岛…: the place goes on.
    if (/^[至经区港湾]|^半岛/u.test(rest)) {
      return [];
    }
    return [rest, city + rest, short + rest];
  });
}
