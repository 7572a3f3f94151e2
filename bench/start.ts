/**
 * Where the time of a second start goes (explorer built, seed unchanged): `npm run bench:start`, with DATA_DIR and CACHE_DIR as for
 * `npm start`. Starts as server/main.ts does, each time in a process of its own, and prints the medians of so many starts in seconds:
 * each part, `ready`, and from there until every statement is planned and every example asked. The first, which may have to load or to
 * build, is not counted.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { z } from 'zod';

import { findPlanFolders } from '#graph-seed/plan-folders.ts';
import { readEnvironment } from '#server/environment.ts';
import { listen } from '#server/http/http-server.ts';
import { createListener } from '#server/http/listener.ts';
import { answerNotFound } from '#server/http/not-found.ts';
import { attachText } from '#server/startup/attach-text.ts';
import { buildExplorer } from '#server/startup/build-explorer.ts';
import { loadPlans } from '#server/startup/load-plans.ts';
import { openGraph } from '#server/startup/open-graph.ts';
import { readPlanText } from '#server/startup/read-plan-text.ts';
import { runUntilStopped } from '#server/startup/run-until-stopped.ts';
import { warmUp } from '#server/startup/warm-up.ts';

import { median, say } from './figures.ts';

const STARTS = 5;
const Parts = z.record(z.string(), z.number());
const silent = { step: () => undefined, detail: () => undefined };

/** One start, told to the process that asked for it. */
async function startOnce(): Promise<void> {
  await runUntilStopped(async (shutdown) => {
    const parts: Record<string, number> = {};
    let last = performance.timeOrigin;
    const part = (name: string): void => {
      const now = performance.timeOrigin + performance.now();
      parts[name] = (now - last) / 1000;
      last = now;
    };
    part('process, modules');
    const environment = readEnvironment(process.env);
    const text = await readPlanText(environment.planTextFile);
    part('text');
    const http = await listen(environment.host, 0);
    shutdown.onStop(() => http.close());
    const graph = await openGraph(environment, silent, shutdown);
    part('Neo4j answers');
    const plans = await loadPlans(graph, await findPlanFolders(), silent);
    part('seed read and compared');
    const texts = attachText(text, plans, silent);
    await buildExplorer(silent, environment.inherited);
    part('explorer compared');
    http.serve(createListener({ graph, planTexts: texts, explorer: () => answerNotFound }));
    parts['ready'] = (last - performance.timeOrigin) / 1000;
    await warmUp(graph, http.address, shutdown.signal);
    part('warmed up, from ready on');
    process.send?.(parts);
    await shutdown.run();
    process.disconnect();
  });
}

if (process.send === undefined) {
  const starts: Record<string, number>[] = [];
  for (let start = 0; start <= STARTS; start += 1) {
    const child = fork(fileURLToPath(import.meta.url), { execArgv: ['--import', 'tsx'] });
    const told = once(child, 'message').then(([parts]: unknown[]) => Parts.parse(parts));
    const ended = once(child, 'exit').then(() => null);
    const parts = await Promise.race([told, ended]);
    if (parts === null) {
      throw new Error('a start ended before it was ready');
    }
    starts.push(parts);
    await ended;
  }
  const counted = starts.slice(1);
  for (const name of Object.keys(counted[0] ?? {})) {
    const figures = counted.map((parts) => parts[name] ?? NaN);
    const range = [Math.min(...figures), Math.max(...figures)].map((one) => one.toFixed(1));
    say(name, `${median(figures).toFixed(1)} s (${range.join(' to ')})`);
  }
} else {
  await startOnce();
}
