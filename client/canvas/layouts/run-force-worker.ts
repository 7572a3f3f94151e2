import type { ForceQuestion } from './force-worker.ts';
import type { Box, Size } from './box.ts';
import type { Link } from './link.ts';

interface ForceAnswer {
  readonly number: number;
  readonly boxes: readonly Box[];
}

const MOST_KEPT = 12;
const kept = new Map<string, Promise<readonly Box[]>>();
const waiting = new Map<number, (boxes: readonly Box[]) => void>();
let worker: Worker | null = null;
let asked = 0;

/** Works the force layout out beside the page, which stays at hand meanwhile; what was worked out before is kept. */
export function runForceWorker(
  sizes: readonly Size[],
  links: readonly Link[],
): Promise<readonly Box[]> {
  const key = JSON.stringify([sizes, links.map(({ id }) => id)]);
  const known = kept.get(key);
  if (known !== undefined) {
    return known;
  }
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) {
    kept.delete(oldest);
  }
  const answer = ask(sizes, links);
  kept.set(key, answer);
  return answer;
}

function ask(sizes: readonly Size[], links: readonly Link[]): Promise<readonly Box[]> {
  asked += 1;
  const question: ForceQuestion = { number: asked, sizes, links };
  return new Promise((resolve) => {
    waiting.set(question.number, resolve);
    theWorker().postMessage(question);
  });
}

function theWorker(): Worker {
  if (worker === null) {
    worker = new Worker(new URL('force-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<ForceAnswer>) => {
      waiting.get(data.number)?.(data.boxes);
      waiting.delete(data.number);
    });
  }
  return worker;
}
