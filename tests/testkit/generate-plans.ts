import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { findPlanFolders } from '#graph-seed/plan-folders.ts';
import { readSeed } from '#graph-seed/read-seed.ts';
import { linesOf } from '#graph-seed/seed-line.ts';

/** What names of places are made of. */
const SYLLABLES = Array.from(
  '安白宝北昌长常城池川春慈大丹德定东都鄂恩丰封抚阜富甘赣高巩固关光桂贵海汉合和河鹤黑恒衡红湖花淮黄徽惠吉济佳嘉建江胶金津锦荆井景靖九酒开康克昆兰乐丽连辽临凌龙隆陇娄吕罗洛马满茂眉梅密绵明牡南内宁平坪萍莆濮七齐钦青清庆曲泉饶荣瑞三沙山商上韶邵绍神沈石双朔松苏宿遂台太泰唐天铁通铜威潍渭温文乌无芜西锡仙咸湘襄孝新信兴邢徐许宣雅延盐扬阳伊宜义益银营永榆玉岳云运枣张漳昭肇镇中舟株驻淄自遵',
);

/**
 * Writes so many plans into a folder, each a copy of the seed's first with ids and places of its own: as many entities and relations,
 * of the same degrees; what is the country's (cn-) is shared by all. The same number gives the same plans. Gives the folders.
 */
export async function generatePlans(count: number, into: string): Promise<readonly string[]> {
  const [model = ''] = await findPlanFolders();
  const files = await readModel(model);
  const places = await placesOf(model);
  const folders: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const letters = lettersOf(index);
    const folder = join(into, `plan-${letters}`);
    await mkdir(folder, { recursive: true });
    for (const [name, text] of files) {
      await writeFile(join(folder, name), rewrite(text, { letters, index, ...places }));
    }
    folders.push(folder);
  }
  return folders;
}

async function readModel(folder: string): Promise<readonly (readonly [string, string])[]> {
  const names = (await readdir(folder)).filter((name) => /\.jsonl?$/.test(name));
  return Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
  );
}

interface Places {
  /** What places of the plan are called, without 市, 县, 区. */
  readonly stems: readonly string[];
  /** Ids of the country's things that are called by such a place. */
  readonly local: readonly string[];
}

async function placesOf(folder: string): Promise<Places> {
  const entities = linesOf((await readSeed(folder)).lines, 'entity').map(({ value }) => value);
  const cities = entities.filter(({ id, type }) => type === 'City' && !id.startsWith('cn-'));
  const stems = [...new Set(['湛茂', ...cities.map(({ name }) => name.replace(/[市县区]$/u, ''))])];
  const local = entities.filter(
    ({ id, name, aliases }) =>
      id.startsWith('cn-') &&
      [name, ...aliases].some((one) => stems.some((stem) => one.includes(stem))),
  );
  return { stems: stems.sort((a, b) => b.length - a.length), local: local.map(({ id }) => id) };
}

function rewrite(
  text: string,
  { letters, index, stems, local }: Places & { readonly letters: string; readonly index: number },
): string {
  const names = new Map(stems.map((stem, at) => [stem, placeName(index * stems.length + at)]));
  return local
    .reduce((one, id) => one.replaceAll(`"${id}"`, `"gd-${id}"`), text)
    .replaceAll(new RegExp(stems.join('|'), 'gu'), (stem) => names.get(stem) ?? stem)
    .replaceAll('"zhanmao-2023"', `"plan-${letters}"`)
    .replaceAll('"zm-', `"x${letters}-`)
    .replaceAll('"gd-', `"y${letters}-`);
}

/** Two syllables that no other number has; neighbours share none of them. */
function placeName(number: number): string {
  const length = SYLLABLES.length;
  const first = number % length;
  const second = (number * 7 + Math.floor(number / length)) % length;
  return `${SYLLABLES[first] ?? ''}${SYLLABLES[second] ?? ''}`;
}

function lettersOf(index: number): string {
  const letter = (value: number): string => String.fromCharCode(97 + value);
  return (
    letter(Math.floor(index / 26 / 26)) + letter(Math.floor(index / 26) % 26) + letter(index % 26)
  );
}
