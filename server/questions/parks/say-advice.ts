import type { Words } from '#server/domain/language.ts';
import { listNames } from '#server/records/names.ts';

/** How many names are told before the rest is counted. */
const MOST_NAMES = 4;

/** Why no park is told. */
export function sayNone(asked: readonly Words[], near: number): Words {
  const names = listed(asked);
  return near === 0
    ? {
        zh: `图谱里没有园区与${names.zh}有关：没有园区的名称、产业、园内项目、运营企业或所支撑的集群提到它，也没有园区在它近旁。`,
        en: `No park in the atlas has to do with ${names.en}: none by its name, its industries, the projects in it, who runs it or a cluster that it feeds, and none is near it.`,
      }
    : {
        zh: `没有园区够得上推荐：与${names.zh}只有很远的关系，列在下面供参考，不算推荐。`,
        en: `No park is good enough to recommend: those below have only a distant link to ${names.en} and are told for reference.`,
      };
}

/** That several parks share the first place. */
export function sayTiedFirst(parks: readonly Words[]): Words {
  const names = listed(parks);
  return {
    zh: `${names.zh}并列第一：就所问的几项，图谱里没有什么能分出先后。`,
    en: `${names.en} share the first place: of what was asked, nothing in the atlas puts one first.`,
  };
}

function listed(names: readonly Words[]): Words {
  const told = listNames(names.slice(0, MOST_NAMES));
  const rest = Math.max(0, names.length - MOST_NAMES);
  return {
    zh: told.zh + (rest > 0 ? `等 ${String(names.length)} 个` : ''),
    en: told.en + (rest > 0 ? ` and ${String(rest)} more` : ''),
  };
}
