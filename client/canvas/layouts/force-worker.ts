import type { Link, Size } from './box.ts';
import { force } from './force.ts';

/** What the worker is asked. */
export interface ForceQuestion {
  readonly number: number;
  readonly sizes: readonly Size[];
  readonly links: readonly Link[];
}

addEventListener('message', ({ data }: MessageEvent<ForceQuestion>) => {
  postMessage({ number: data.number, boxes: force(data.sizes, data.links) });
});
