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

/** What is shorter than this says too little to stand for one thing; a department's bare name (能源局) says enough. */
const LEAST = 4;
const LEAST_OF_DEPARTMENT = 3;

/**
 * Names that the plan does not write and that yet can mean one thing only: without 工程 or 项目 at the end, without the city
 * or 广东 before it, 经济技术开发区 for 经开区, a section's bare locator. By id; none that is another's name or stands for two.
 */
export function nearNames(entities: readonly Entity[]): ReadonlyMap<string, readonly string[]> {
  const taken = new Set(entities.flatMap(({ name, aliases }) => [name, ...aliases].map(nameKey)));
  const cities = entities.filter(({ type }) => type === 'City').map(({ name }) => name);
  const meant = new Map<string, Map<string, string>>();
  for (const entity of entities) {
    for (const text of variantsOf(entity, cities)) {
      const key = nameKey(text);
      if (!taken.has(key)) {
        meant.set(key, new Map(meant.get(key)).set(entity.id, text));
      }
    }
  }
  const found = new Map<string, string[]>();
  for (const byId of meant.values()) {
    const [[id, text] = ['', ''], ...others] = byId;
    if (others.length === 0) {
      found.set(id, [...(found.get(id) ?? []), text]);
    }
  }
  return found;
}

function variantsOf(entity: Entity, cities: readonly string[]): string[] {
  if (entity.type === 'Section') {
    return [entity.at];
  }
  const least = entity.type === 'Department' ? LEAST_OF_DEPARTMENT : LEAST;
  return [entity.name, ...entity.aliases]
    .flatMap((name) => [name, ...exchanged(name)])
    .flatMap((name) => [name, ...(entity.type === 'Department' ? [] : [name.replace(WORK, '')])])
    .flatMap((name) => [name, ...withoutPlace(name, entity, cities)])
    .filter((name) => name.length >= least && !name.includes('、'));
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
    return [rest, city + rest, short + rest];
  });
}
