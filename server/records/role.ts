import { z } from 'zod';

import type { RelationType } from '#server/domain/vocabulary.ts';

const ROLES = { LEADS: 'LEAD', PARTICIPATES_IN: 'PARTICIPANT' } as const;

/** What a department does in a task, read from the type of the relation between them. */
export const RoleOfRelation = z
  .enum(['LEADS', 'PARTICIPATES_IN'])
  .transform((type): (typeof ROLES)[typeof type] => ROLES[type]);
export type Role = z.infer<typeof RoleOfRelation>;

/** The relation by which a department has each role in a task. */
export const RELATION_OF_ROLE = {
  LEAD: 'LEADS',
  PARTICIPANT: 'PARTICIPATES_IN',
} as const satisfies Record<Role, RelationType>;
