import type { Words } from './language.ts';
import type { Basis, EntityType, RelationType, RecordStage } from './vocabulary.ts';

/** What people read for each type of entity. */
export const ENTITY_TYPE_WORDS: Readonly<Record<EntityType, Words>> = {
  Project: { zh: '项目', en: 'Project' },
  Programme: { zh: '工程计划', en: 'Programme' },
  Park: { zh: '园区', en: 'Park' },
  Cluster: { zh: '产业集群', en: 'Cluster' },
  Industry: { zh: '产业', en: 'Industry' },
  Corridor: { zh: '走廊', en: 'Corridor' },
  Zone: { zh: '功能区', en: 'Zone' },
  Line: { zh: '线路', en: 'Line' },
  Hub: { zh: '枢纽', en: 'Hub' },
  City: { zh: '城市', en: 'City' },
  Place: { zh: '地点', en: 'Place' },
  Department: { zh: '部门', en: 'Department' },
  Organization: { zh: '单位', en: 'Organization' },
  Platform: { zh: '平台', en: 'Platform' },
  NaturalFeature: { zh: '自然要素', en: 'Natural feature' },
  Heritage: { zh: '文化遗产', en: 'Heritage' },
  Product: { zh: '特色产品', en: 'Product' },
  Indicator: { zh: '指标', en: 'Indicator' },
  Task: { zh: '任务', en: 'Task' },
  Measure: { zh: '举措', en: 'Measure' },
  Section: { zh: '章节', en: 'Section' },
};

/** What people read for each type of relation, from its from to its to. */
export const RELATION_TYPE_WORDS: Readonly<Record<RelationType, Words>> = {
  FEEDS: { zh: '支撑', en: 'feeds' },
  FOCUSES_ON: { zh: '重点发展', en: 'focuses on' },
  DEPENDS_ON: { zh: '依赖', en: 'depends on' },
  RELIES_ON: { zh: '依托', en: 'relies on' },
  IMPROVES: { zh: '整治提升', en: 'improves' },
  CONNECTS: { zh: '连接', en: 'connects' },
  PART_OF: { zh: '属于', en: 'part of' },
  LOCATED_IN: { zh: '位于', en: 'located in' },
  LEADS: { zh: '牵头', en: 'leads' },
  PARTICIPATES_IN: { zh: '参加', en: 'takes part in' },
  INCLUDES: { zh: '包括', en: 'includes' },
  COVERS: { zh: '涉及', en: 'covers' },
  OPERATES: { zh: '建设运营', en: 'operates' },
  PARTNERS_WITH: { zh: '合作', en: 'partners with' },
  PRODUCES: { zh: '出产', en: 'produces' },
  MEASURES: { zh: '衡量', en: 'measures' },
  APPEARS_IN: { zh: '见于', en: 'appears in' },
};

/** What people read for each basis. */
export const BASIS_WORDS: Readonly<Record<Basis, Words>> = {
  stated: { zh: '规划所述', en: 'stated' },
  derived: { zh: '按规则推断', en: 'derived' },
  recorded: { zh: '后续文件所述', en: 'of a later paper' },
};

/** What people read for each stage. */
export const STAGE_WORDS: Readonly<Record<RecordStage, Words>> = {
  前期研究: { zh: '前期研究', en: 'preliminary studies' },
  谋划: { zh: '谋划', en: 'under consideration' },
  规划: { zh: '规划', en: 'planned' },
  开工: { zh: '开工', en: 'about to start' },
  建设: { zh: '建设', en: 'under construction' },
  改扩建: { zh: '改扩建', en: 'being extended' },
  升级改造: { zh: '升级改造', en: 'to be renewed' },
  技改: { zh: '技改', en: 'technical renovation' },
  投产: { zh: '投产', en: 'in operation' },
  停工: { zh: '停工', en: 'suspended' },
  终止: { zh: '终止', en: 'given up' },
};

/** What people read for each role in a task. */
export const ROLE_WORDS = {
  LEAD: { zh: '牵头', en: 'leads' },
  PARTICIPANT: { zh: '参加', en: 'takes part' },
} as const satisfies Readonly<Record<string, Words>>;
