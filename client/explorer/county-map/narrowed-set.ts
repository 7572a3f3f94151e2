import type { Transition } from '#client/shared/routing/explorer-state.ts';
import type { CountedSet } from './count-by-county.ts';

/** A set by where it lies, and which city or county it is narrowed to. */
export interface NarrowedSet {
  readonly counted: CountedSet;
  /** The city or county that is chosen, as an address writes it; null: none. */
  readonly county: string | null;
  /** Chooses one; null: the whole set again. */
  readonly to: (county: string | null) => Transition;
}
