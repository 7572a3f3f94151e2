import { entity } from './entity.ts';
import { neighbourhood, relationsOfGroup } from './neighbourhood.ts';
import { plans } from './plans.ts';
import { relation } from './relation.ts';
import { responsibilities } from './responsibilities.ts';
import { trace, type TraceQuestion } from './trace.ts';
import type { Language } from '#client/shared/api/language.ts';
import { isEntityType } from '#client/shared/api/entity-types.ts';
import { createAnswers } from './answers.ts';
import { parseGroupKey } from './relation-group-key.ts';

/** The plans; the key is empty. */
export const planAnswers = createAnswers((_key, language) => plans(language));

/** Entities for the panel, by id or name. */
export const entityAnswers = createAnswers(entity);

/** What an entity is related to, by its id or name. */
export const neighbourhoodAnswers = createAnswers(neighbourhood);

/** Whole groups of relations, by wholeGroupKey. */
export const wholeGroupAnswers = createAnswers((key, language) => {
  const [id = '', group = ''] = key.split(' ');
  const parsed = parseGroupKey(group);
  return parsed === null
    ? Promise.resolve({ ok: true, value: [] })
    : relationsOfGroup({ entity: id, ...parsed }, language);
});

/** Relations for the panel, by relationKey: a rule's sentence comes in the language asked. */
export const relationAnswers = createAnswers((key, language) =>
  relation(key.slice(key.indexOf(' ') + 1), language),
);

/** Who answers for an entity, by its id. */
export const responsibilityAnswers = createAnswers(responsibilities);

/** Traces, by traceKey. */
export const traceAnswers = createAnswers((key, language) => {
  const [from = '', direction, until = ''] = key.split(' ');
  return trace(
    {
      from,
      direction: direction === 'UPSTREAM' ? 'UPSTREAM' : 'DOWNSTREAM',
      until: until.split(',').filter(isEntityType),
    },
    language,
  );
});

/** The key of a relation's answer. */
export function relationKey(id: string, language: Language): string {
  return `${language} ${id}`;
}

/** The key of a trace's answer. */
export function traceKey({ from, direction, until }: TraceQuestion): string {
  return [from, direction, until.join(',')].join(' ');
}

/** The key of a whole group's answer. */
export function wholeGroupKey(id: string, group: string): string {
  return `${id} ${group}`;
}
