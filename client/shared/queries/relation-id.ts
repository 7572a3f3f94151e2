import type { RelationType } from '#client/shared/api/fragments.ts';

/** Whether an id is a relation's: from~TYPE~to. */
export function isRelationId(id: string): boolean {
  return id.includes('~');
}

/** The id of a relation between two entities, by their ids. */
export function relationIdOf(from: string, type: RelationType, to: string): string {
  return `${from}~${type}~${to}`;
}

/** The ids of a relation's two ends, as its own id tells them. */
export function relationEnds(id: string): readonly string[] {
  return id.split(/~[A-Z_]+~/);
}
