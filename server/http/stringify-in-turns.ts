import { setImmediate } from 'node:timers/promises';

/** How long one turn of the event loop may be taken. */
const TURN_MS = 12;
/** Down to this level a value is written part by part: to the nodes of a list in a list. */
const MOST_LEVELS = 7;

/** JSON.stringify of data, in as many turns of the event loop as it takes: others are heard between them. */
export async function stringifyInTurns(data: unknown): Promise<string> {
  const pieces: string[] = [];
  let begun = performance.now();
  for (const piece of piecesOf(data, 0)) {
    pieces.push(piece);
    if (performance.now() - begun > TURN_MS) {
      await setImmediate();
      begun = performance.now();
    }
  }
  return pieces.join('');
}

function* piecesOf(value: unknown, level: number): Generator<string> {
  if (level === MOST_LEVELS || typeof value !== 'object' || value === null) {
    yield JSON.stringify(value);
    return;
  }
  const isList = Array.isArray(value);
  yield isList ? '[' : '{';
  let before = '';
  for (const [key, one] of Object.entries(value)) {
    yield isList ? before : `${before}${JSON.stringify(key)}:`;
    yield* piecesOf(one, level + 1);
    before = ',';
  }
  yield isList ? ']' : '}';
}
