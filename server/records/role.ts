import { z } from 'zod';

const ROLES = { LEADS: 'LEAD', PARTICIPATES_IN: 'PARTICIPANT' } as const;

/** What a department does in a task, read from the type of the relation between them. */
export const RoleOfRelation = z
  .enum(['LEADS', 'PARTICIPATES_IN'])
  .transform((type): (typeof ROLES)[typeof type] => ROLES[type]);
export type Role = z.infer<typeof RoleOfRelation>;
