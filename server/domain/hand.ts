/** What somebody may do besides reading: an editor adds; a keeper also accepts, retracts and merges. */
export const ROLES = ['editor', 'keeper'] as const;
export type Role = (typeof ROLES)[number];

/** Somebody who may write, by the name under which what is written stands. */
export interface Hand {
  readonly name: string;
  readonly role: Role;
}

/** Whether a hand may do what takes this role. */
export function mayActAs(hand: Hand, role: Role): boolean {
  return ROLES.indexOf(hand.role) >= ROLES.indexOf(role);
}
