/** What the empty page offers to try, by the plan's names. */
export const DELAY_EXAMPLES = [
  '巴斯夫（广东）一体化基地项目',
  '茂名博贺电厂3、4号2×1000MW机组工程',
  '宝钢湛江钢铁氢基竖炉项目',
  '湛江港',
  '沈海高速公路',
] as const;
