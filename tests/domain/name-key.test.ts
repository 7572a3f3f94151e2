import { expect, test } from 'vitest';

import { nameKey } from '#server/domain/name-key.ts';

test.each([
  ['letter width', '５Ｇ网络', '5G网络'],
  ['the script', '寶鋼湛江鋼鐵', '宝钢湛江钢铁'],
  ['a traditional character that a simplified name keeps', '乾塘莲藕', '干塘莲藕'],
  ['case', 'rcep', 'RCEP'],
  ['spaces', '中科炼化 2#EVA 项目', '中科炼化2#EVA项目'],
  ['brackets of either width', '巴斯夫（广东）一体化基地', '巴斯夫(广东)一体化基地'],
  ['quotation marks', '湛江“五岛一湾”', '湛江五岛一湾'],
  ['the kind of dash', '湛茂—桂黔川渝发展轴', '湛茂-桂黔川渝发展轴'],
])('%s does not count in a name', (_what, one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test('different names have different keys', () => {
  expect(nameKey('湛江港')).not.toBe(nameKey('湛江湾'));
});
