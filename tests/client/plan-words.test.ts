import { expect, test } from 'vitest';

import '#client/explorer/words.ts';
import '#client/pages/registry.ts';
import type { EntityHint, RelationFact } from '#client/shared/api/fragments.ts';
import { readLocator } from '#client/shared/words/read-locator.ts';
import { wordTables, WORDS } from '#client/shared/words/words.ts';
import { sentenceText } from '#client/explorer/walks/sentence-text.ts';
import { STAGES } from '#server/domain/vocabulary.ts';

const { zh, en } = wordTables();

test.each([
  ['附件2.2¶1', 'Annex 2.2¶1'],
  ['附件', 'Annex'],
  ['专栏6.2', 'Box 6.2'],
  ['注1', 'Note 1'],
  ['4.2¶3', '4.2¶3'],
  ['依据 3 条', '依据 3 条'],
])('%s is read as %s in English, and as it stands in Chinese', (at, english) => {
  expect(readLocator(at, WORDS.en)).toBe(english);
  expect(readLocator(at, WORDS.zh)).toBe(at);
});

test('every stage has its word in both languages', () => {
  for (const stage of STAGES) {
    expect(zh).toHaveProperty([`stage.${stage}`], stage);
    expect(en).toHaveProperty([`stage.${stage}`], expect.stringMatching(/^[a-z ]+$/));
  }
});

const base: EntityHint = {
  id: 'zm-a',
  type: 'PARK',
  name: '宝钢湛江钢铁基地',
  nameEn: 'Baosteel Base',
};
const programme: EntityHint = {
  id: 'zm-b',
  type: 'PROGRAMME',
  name: '钢铁带动工程',
  nameEn: 'Steel-Driven Programme',
};
const task: EntityHint = { id: 'zm-c', type: 'PROJECT', name: '某项目', nameEn: null };

function relation(
  from: EntityHint,
  to: EntityHint,
  facts: Pick<RelationFact, 'type' | 'basis' | 'mentions'>,
  intendedWord: string | null = null,
): RelationFact {
  const id = `${from.id}~${facts.type}~${to.id}`;
  return { id, from, to, restsOn: [], intended: intendedWord !== null, intendedWord, ...facts };
}

test('a sentence is copied with each verb, basis and place, an arrow as the relation points', () => {
  const stated = relation(base, programme, {
    type: 'FEEDS',
    basis: 'STATED',
    mentions: [{ at: '4.2¶3' }, { at: '附件2.2¶1' }],
  });
  const derived = relation(task, programme, {
    type: 'DEPENDS_ON',
    basis: 'DERIVED',
    mentions: [{ at: '专栏6.2' }],
  });
  const walk = {
    strength: 0.5,
    entities: [base, programme, task],
    steps: [
      { feeder: base, fed: programme, relation: stated },
      { feeder: programme, fed: task, relation: derived },
    ],
  };
  expect(sentenceText(walk, WORDS.zh)).toBe(
    '宝钢湛江钢铁基地 —支撑（规划所述，4.2¶3、附件2.2¶1）→ 钢铁带动工程 ←依赖（按规则推断，依据 专栏6.2）— 某项目',
  );
  expect(sentenceText(walk, WORDS.en)).toBe(
    'Baosteel Base —feeds (stated, 4.2¶3, Annex 2.2¶1)→ Steel-Driven Programme ←depends on (derived from Box 6.2)— 某项目',
  );
});

test('what the plan only wishes is copied as a wish, with its word', () => {
  const wished = relation(
    base,
    programme,
    { type: 'FEEDS', basis: 'STATED', mentions: [{ at: '4.2¶2' }] },
    '谋划',
  );
  const concluded = relation(
    programme,
    task,
    { type: 'FEEDS', basis: 'DERIVED', mentions: [{ at: '4.1¶3' }] },
    '谋划',
  );
  const walk = {
    strength: 0.5,
    entities: [base, programme, task],
    steps: [
      { feeder: base, fed: programme, relation: wished },
      { feeder: programme, fed: task, relation: concluded },
    ],
  };
  expect(sentenceText(walk, WORDS.zh)).toBe(
    '宝钢湛江钢铁基地 —拟支撑（规划所拟，用词“谋划”，4.2¶2）→ 钢铁带动工程 —拟支撑（按规则推断，依据 4.1¶3，其中有规划所拟“谋划”）→ 某项目',
  );
  expect(sentenceText(walk, WORDS.en)).toBe(
    'Baosteel Base —to feed (intended, “谋划”, 4.2¶2)→ Steel-Driven Programme —to feed (derived from 4.1¶3, some of it intended, “谋划”)→ 某项目',
  );
});
