/** The graph's part of the server, without the explorer: what `npm run dev` starts anew when its sources change. */
import { findPlanFolders } from '#graph-seed/plan-folders.ts';

import { readEnvironment } from '../environment.ts';
import { listen } from '../http/http-server.ts';
import { createListener } from '../http/listener.ts';
import { answerNotFound } from '../http/not-found.ts';
import { attachText } from '../startup/attach-text.ts';
import { loadPlans } from '../startup/load-plans.ts';
import { openGraph } from '../startup/open-graph.ts';
import { createProgressReporter } from '../startup/progress-reporter.ts';
import { readMapData } from '../startup/read-map-data.ts';
import { readPlanText } from '../startup/read-plan-text.ts';
import { runUntilStopped } from '../startup/run-until-stopped.ts';

// The parent may be killed without a word; nobody else would end this process then.
process.once('disconnect', () => process.exit());

await runUntilStopped(async (shutdown) => {
  const environment = readEnvironment(process.env);
  const progress = createProgressReporter(process.stdout);
  const planText = await readPlanText(environment.planTextFile);
  const mapData = await readMapData(environment);
  const graph = await openGraph(environment, progress, shutdown);
  const plans = await loadPlans(graph, await findPlanFolders(), progress);
  const http = await listen('127.0.0.1', 0);
  shutdown.onStop(() => http.close());
  http.serve(
    createListener({
      graph,
      planTexts: attachText(planText, plans, progress),
      mapData,
      explorer: () => answerNotFound,
    }),
    () => graph.verify(),
  );
  process.send?.(http.address);
});
