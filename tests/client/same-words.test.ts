import { expect, test } from 'vitest';

import '#client/explorer/words.ts';
import '#client/pages/registry.ts';
import { wordTables } from '#client/shared/words/words.ts';
import { BASIS_WORDS, ENTITY_TYPE_WORDS } from '#server/domain/vocabulary-words.ts';
import { ENTITY_TYPE_VALUES } from '#server/schema/entity-type-names.ts';

const { zh, en } = wordTables();

test('the page and the exports call the types of entities and the bases alike', () => {
  for (const [name, type] of Object.entries(ENTITY_TYPE_VALUES)) {
    expect(zh).toHaveProperty([`type.${name}`], ENTITY_TYPE_WORDS[type].zh);
    expect(en).toHaveProperty([`type.${name}`], ENTITY_TYPE_WORDS[type].en);
  }
  expect(zh['basis.STATED']).toBe(BASIS_WORDS.stated.zh);
  expect(zh['basis.DERIVED']).toBe(BASIS_WORDS.derived.zh);
});
