import type { Language, Words } from '#server/domain/language.ts';
import type { EntityType } from '#server/domain/vocabulary.ts';
import { ENTITY_TYPE_WORDS } from '#server/domain/vocabulary-words.ts';
import { readName } from '#server/records/names.ts';
import type { EntityRecord } from '#server/records/record.ts';

import type { MemberCounts } from './choose-members.ts';

interface Emptiness {
  readonly of: EntityRecord;
  /** What was asked for; null: whatever there is. */
  readonly types: readonly EntityType[] | null;
  /** How many there are of these types, were no operator or stage asked for. */
  readonly unfiltered: number;
  /** How many there are of whichever type, were none asked for. */
  readonly others: MemberCounts['types'];
}

/** Why a portfolio holds nothing. */
export function emptyNote(emptiness: Emptiness, language: Language): string {
  const { of, types, unfiltered, others } = emptiness;
  const asked = (types ?? []).map((type) => ENTITY_TYPE_WORDS[type][language]);
  const found = others.map(({ type, count }) => countOf(type, count)[language]);
  const name = readName(of, language);
  if (unfiltered > 0) {
    return {
      zh: `图谱里与“${name}”相关的有 ${String(unfiltered)} 条，但没有一条合所选的运营主体或阶段。`,
      en: `The graph has ${String(unfiltered)} for “${name}”, but none with the operators or stages asked for.`,
    }[language];
  }
  const beside = {
    zh: found.length === 0 ? '' : `另有${found.join('、')}。`,
    en: found.length === 0 ? '' : ` It has ${found.join(', ')}.`,
  };
  return {
    zh: `图谱里没有“${name}”的${asked.length === 0 ? '条目' : asked.join('、')}：规划没有说到，或没有说它${RELATED[kindOf(of)].zh}。${beside.zh}`,
    en: `The graph has no ${asked.length === 0 ? 'entity' : asked.join(', ').toLowerCase()} for “${name}”: the plan names none, or does not say that it ${RELATED[kindOf(of)].en}.${beside.en}`,
  }[language];
}

type Kind = 'line' | 'industry' | 'organization' | 'area';

const RELATED: Readonly<Record<Kind, Words>> = {
  area: { zh: '在这里', en: 'lies there' },
  line: { zh: '在这条线上', en: 'lies along it' },
  industry: { zh: '做这个产业', en: 'works in this industry' },
  organization: { zh: '由它建设运营', en: 'is built or run by it' },
};

function kindOf({ type }: EntityRecord): Kind {
  if (type === 'Industry' || type === 'Organization') {
    return type === 'Industry' ? 'industry' : 'organization';
  }
  return type === 'Corridor' || type === 'Line' ? 'line' : 'area';
}

function countOf(type: EntityType, count: number): Words {
  const { zh, en } = ENTITY_TYPE_WORDS[type];
  return { zh: `${zh} ${String(count)} 个`, en: `${en.toLowerCase()}: ${String(count)}` };
}
