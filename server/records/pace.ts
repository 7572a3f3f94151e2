import { setImmediate } from 'node:timers/promises';

/** So many answers are handed over in one turn of the event loop. */
const IN_ONE_TURN = 400;

/**
 * Hands over the answers of one request in turns of the event loop, in the order in which they are asked for: all fields that wait for a
 * batch would be completed in one turn, in which nobody else is heard.
 */
export class Pace {
  #turn: Promise<unknown> = Promise.resolve();
  #inTurn = 0;

  /** Resolves when it is this answer's turn. */
  pass(): Promise<unknown> {
    if (this.#inTurn === IN_ONE_TURN) {
      this.#turn = this.#turn.then(() => setImmediate());
      this.#inTurn = 0;
    }
    this.#inTurn += 1;
    return this.#turn;
  }
}
