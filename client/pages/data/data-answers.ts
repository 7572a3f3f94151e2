import { entityChoices, type EntityQuestion, entityRows, type Rows } from './entity-rows-query.ts';
import { entityRef } from '#client/shared/api/entity-ref.ts';
import { relationChoices, type RelationQuestion, relationRows } from './relation-rows-query.ts';
import { type AnswersByKey, createAnswers } from '#client/shared/queries/answers.ts';
import {
  ALL_ENTITIES,
  type DataOrder,
  type DataPlace,
  parseDataPlace,
  printDataQuestion,
} from './route.ts';

/** Pages of entities, by pageKey. */
export const entityRowAnswers = createAnswers((key, language) =>
  entityRows(entityQuestion(placeOf(key)), cursorOf(key), language),
);

/** Pages of relations, by pageKey. */
export const relationRowAnswers = createAnswers((key, language) =>
  relationRows(relationQuestion(placeOf(key)), cursorOf(key), language),
);

/** What entities could be narrowed to, by choiceKey. */
export const entityChoiceAnswers = createAnswers((key, language) =>
  entityChoices(entityQuestion(placeOf(key)), language),
);

/** What relations could be narrowed to, by choiceKey. */
export const relationChoiceAnswers = createAnswers((key, language) =>
  relationChoices(relationQuestion(placeOf(key)), language),
);

/** The key of a page of rows: what is asked for, and from where the page goes on. */
export function pageKey(place: DataPlace, after: string | null): string {
  const parameters = new URLSearchParams();
  printDataQuestion(place, parameters);
  return `${parameters.toString()} ${after ?? ''}`;
}

/** The key of the choices; the order says nothing of them. */
export function choiceKey(place: DataPlace): string {
  const { order, isDescending } = ALL_ENTITIES;
  return pageKey({ ...place, order, isDescending }, null);
}

/** The pages that are there one after the other, and the key of the one that is still to come; null after the last. */
export interface Paged<Row> {
  readonly rows: readonly Row[];
  /** null until the first page is there. */
  readonly totalCount: number | null;
  readonly awaited: string | null;
}

/** What the answers hold of a list. */
export function pagesOf<Row>(answers: AnswersByKey<Rows<Row>>, place: DataPlace): Paged<Row> {
  const rows: Row[] = [];
  let totalCount: number | null = null;
  let after: string | null = null;
  for (;;) {
    const key = pageKey(place, after);
    const answer = answers[key];
    if (answer?.kind !== 'answered') {
      return { rows, totalCount, awaited: key };
    }
    rows.push(...answer.value.rows);
    ({ totalCount } = answer.value);
    after = answer.value.next;
    if (after === null) {
      return { rows, totalCount, awaited: null };
    }
  }
}

function placeOf(key: string): DataPlace {
  const [query = ''] = key.split(' ');
  return parseDataPlace('/data', new URLSearchParams(query)) ?? ALL_ENTITIES;
}

function cursorOf(key: string): string | null {
  const [, after = ''] = key.split(' ');
  return after === '' ? null : after;
}

const ENTITY_ORDERS = {
  place: 'PLACE',
  name: 'NAME',
  relations: 'RELATIONS',
  type: 'PLACE',
  from: 'PLACE',
  to: 'PLACE',
} as const satisfies Readonly<Record<DataOrder, string>>;

const RELATION_ORDERS = {
  type: 'TYPE',
  place: 'PLACE',
  from: 'FROM',
  to: 'TO',
  name: 'TYPE',
  relations: 'TYPE',
} as const satisfies Readonly<Record<DataOrder, string>>;

function givenOf<Item>(items: readonly Item[]): Item[] | null {
  return items.length === 0 ? null : [...items];
}

function entityQuestion(place: DataPlace): EntityQuestion {
  const { order, isDescending, within, industry } = place;
  return {
    types: givenOf(place.types),
    where: {
      section: place.section,
      within: within === null ? null : entityRef(within),
      industry: industry === null ? null : entityRef(industry),
      stages: givenOf(place.stages),
      name: place.name,
      relatedTo: givenOf(place.of.map((ref) => ({ entity: entityRef(ref) }))),
      basis: givenOf(place.bases),
    },
    orderBy: { by: ENTITY_ORDERS[order], direction: isDescending ? 'DESC' : 'ASC' },
  };
}

/** A table of relations as the server is asked for it. */
export function relationQuestion(place: DataPlace): RelationQuestion {
  const { order, isDescending } = place;
  return {
    types: givenOf(place.verbs),
    where: {
      section: place.section,
      name: place.name,
      of: givenOf(place.of.map(entityRef)),
      basis: givenOf(place.bases),
    },
    orderBy: { by: RELATION_ORDERS[order], direction: isDescending ? 'DESC' : 'ASC' },
  };
}
