/** Whether an id is a relation's: from~TYPE~to. */
export function isRelationId(id: string): boolean {
  return id.includes('~');
}
