/**
 * Starts the atlas: takes the port, starts or finds Neo4j, loads the seed if it changed, holds what is stored against what was loaded, builds the explorer if it changed,
 * and serves both until it is told to stop.
 */
import { readEnvironment } from './environment.ts';
import { serveExplorer } from './http/explorer.ts';
import { createListener } from './http/listener.ts';
import { listen } from './http/http-server.ts';
import { openBudgets } from './limits/shared-budgets.ts';
import { readHelp } from './settings/help.ts';
import { buildExplorer } from './startup/build-explorer.ts';
import { attachText } from './startup/attach-text.ts';
import { openWholeGraph } from './startup/open-whole-graph.ts';
import { outliveUnheardFailures } from './startup/outlive-failures.ts';
import { createProgressReporter } from './startup/progress-reporter.ts';
import { readPlanText } from './startup/read-plan-text.ts';
import { runUntilStopped } from './startup/run-until-stopped.ts';
import { warmUp } from './startup/warm-up.ts';

await runUntilStopped(async (shutdown) => {
  const help = readHelp(process.argv.slice(2));
  if (help !== null) {
    process.stdout.write(help);
    return;
  }
  const environment = readEnvironment(process.env);
  const progress = createProgressReporter(process.stdout);
  const planText = await readPlanText(environment.planTextFile);
  const http = await listen(environment.host, environment.port);
  shutdown.onStop(() => http.close());
  const { graph, plans } = await openWholeGraph(environment, progress, shutdown);
  const planTexts = attachText(planText, plans, progress);
  const explorer = await buildExplorer(progress, environment.inherited);
  const budgets = openBudgets(
    environment.budget,
    environment.redisUrl,
    (line) => process.stderr.write(`${line}\n`),
  );
  shutdown.onStop(() => budgets.close());
  http.serve(
    createListener({
      graph,
      planTexts,
      explorer: (describe) => serveExplorer(explorer, describe),
      door: environment,
      budgets: budgets.budgets,
      deadlineMs: environment.deadlineSeconds * 1_000,
    }),
  );
  process.stdout.write(`ready ${http.address}  (GraphQL: ${http.address}/graphql)\n`);
  outliveUnheardFailures();
  void warmUp(graph, http.address, shutdown.signal);
});
