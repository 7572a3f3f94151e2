import type { EntityType } from '#client/shared/api/fragments.ts';

/** Pairs to try, by the plan's names. */
export const COMPARE_EXAMPLES: readonly {
  readonly type: EntityType;
  readonly left: string;
  readonly right: string;
}[] = [
  { type: 'CITY', left: '湛江市', right: '茂名市' },
  { type: 'PARK', left: '湛江经开区', right: '茂名高新区' },
  { type: 'CLUSTER', left: '世界级绿色石化产业集群', right: '先进材料产业集群' },
  { type: 'CORRIDOR', left: '湛茂一体化发展轴', right: '湛茂—粤港澳大湾区发展轴' },
  { type: 'DEPARTMENT', left: '广东省发展改革委', right: '广东省工业和信息化厅' },
];

export const COMPARE_NAMES: readonly string[] = COMPARE_EXAMPLES.flatMap(({ left, right }) => [
  left,
  right,
]);
