import type { EntityType } from '#server/domain/vocabulary.ts';

/** The sign of a type: the character and the colour that the explorer has for it. */
export interface TypeSign {
  readonly character: string;
  readonly colour: string;
}

const WORKS = '#a83e21';
const INDUSTRY = '#8d6300';
const SPACE = '#3c56b5';
const TRANSPORT = '#425265';
const ACTORS = '#9a3681';
const NATURE = '#2b7146';
const RECORD = '#5f6771';

/** Like the signs of client/shared/theme, which a server does not read; a test holds them together. */
export const TYPE_SIGNS: Readonly<Record<EntityType, TypeSign>> = {
  Project: { character: '项', colour: WORKS },
  Programme: { character: '程', colour: WORKS },
  Measure: { character: '举', colour: WORKS },
  Task: { character: '任', colour: WORKS },
  Park: { character: '园', colour: INDUSTRY },
  Cluster: { character: '群', colour: INDUSTRY },
  Industry: { character: '业', colour: INDUSTRY },
  Product: { character: '产', colour: INDUSTRY },
  City: { character: '市', colour: SPACE },
  Zone: { character: '区', colour: SPACE },
  Corridor: { character: '廊', colour: SPACE },
  Place: { character: '地', colour: SPACE },
  Line: { character: '线', colour: TRANSPORT },
  Hub: { character: '枢', colour: TRANSPORT },
  Department: { character: '部', colour: ACTORS },
  Organization: { character: '单', colour: ACTORS },
  Platform: { character: '台', colour: ACTORS },
  NaturalFeature: { character: '然', colour: NATURE },
  Heritage: { character: '遗', colour: NATURE },
  Indicator: { character: '标', colour: RECORD },
  Section: { character: '章', colour: RECORD },
};
