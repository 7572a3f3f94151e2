import { z } from 'zod';

import type { Asking } from '#server/mcp/asking.ts';
import { Entity, labelOf } from './entity.ts';
import { Fact, factOf, Relation } from './fact.ts';

const Task = Entity.extend({ number: z.string().describe('its number in the annex, such as 2.2') });

/** A department answers for something through a task. */
export const Duty = z
  .object({
    department: Entity,
    role: z.enum(['lead', 'participant']),
    task: Task,
    standing: z
      .enum(['own', 'matter', 'through'])
      .describe(
        'own: it is the task or the department itself; matter: the task is about the very thing; through: only through what via names',
      ),
    via: Entity.nullable(),
    evidence: Fact.describe('where the annex gives the department the task'),
  })
  .meta({ id: 'Duty' });
export type Duty = z.infer<typeof Duty>;

/** A responsibility as GraphQL tells it; the fragment Duty asks for it. */
export const Responsibility = z.object({
  role: z.enum(['LEAD', 'PARTICIPANT']),
  standing: z.enum(['OWN', 'MATTER', 'THROUGH']),
  department: Entity,
  task: Task,
  relation: Relation,
  via: Entity.nullable(),
});
export type Responsibility = z.infer<typeof Responsibility>;

const ROLES = { LEAD: 'lead', PARTICIPANT: 'participant' } as const;
const STANDINGS = { OWN: 'own', MATTER: 'matter', THROUGH: 'through' } as const;

export function dutyOf(told: Responsibility, asking: Asking): Duty {
  const { department, role, task, standing, via, relation } = told;
  return {
    department,
    role: ROLES[role],
    task,
    standing: STANDINGS[standing],
    via,
    evidence: factOf(relation, asking),
  };
}

/** A duty in one line. */
export function dutyLine({ department, role, task, via, evidence }: Duty, asking: Asking): string {
  const { words } = asking;
  const through = via === null ? '' : words.via(labelOf(via, asking));
  const of = `${task.number} ${labelOf(task, asking)}`;
  return `- ${labelOf(department, asking)} ${words.roles[role]} ${of}${through}${words.evidence(evidence)}`;
}
