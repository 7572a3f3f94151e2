/**
 * Starts the atlas: takes the port, starts or finds Neo4j, loads the seed if it changed, holds what is stored against what was loaded, builds the explorer if it changed,
 * and serves both until it is told to stop.
 */
import { readEnvironment } from './environment.ts';
import { serveExplorer } from './http/explorer.ts';
import { createKept, createListener } from './http/listener.ts';
import { listen } from './http/http-server.ts';
import { createObservation } from './http/observation/observation.ts';
import { openBudgets } from './limits/shared-budgets.ts';
import { readHelp } from './settings/help.ts';
import { buildExplorer } from './startup/build-explorer.ts';
import { attachText } from './startup/attach-text.ts';
import { createLog, progressTo } from './startup/create-log.ts';
import { openWholeGraph } from './startup/open-whole-graph.ts';
import { openWriting } from './startup/open-writing.ts';
import { outliveUnheardFailures } from './startup/outlive-failures.ts';
import { createProgressReporter } from './startup/progress-reporter.ts';
import { readMapData } from './startup/read-map-data.ts';
import { readPlanText } from './startup/read-plan-text.ts';
import { runUntilStopped } from './startup/run-until-stopped.ts';
import { warmUp } from './startup/warm-up.ts';

// A supervisor that is killed without a word stops us no other way.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));

await runUntilStopped(async (shutdown) => {
  const help = readHelp(process.argv.slice(2));
  if (help !== null) {
    process.stdout.write(help);
    return;
  }
  const environment = readEnvironment(process.env);
  const log = createLog(environment, process.stdout);
  const isForPeople = environment.logFormat === 'text';
  const planText = await readPlanText(environment.planTextFile);
  const mapData = await readMapData(environment);
  const observation = createObservation(log, environment);
  const http = await listen(environment.host, environment.port, observation.around);
  shutdown.onStop(() => http.close());
  const progress = http.readiness.hearing(
    isForPeople ? createProgressReporter(process.stdout) : progressTo(log),
  );
  const { graph, plans } = await openWholeGraph(environment, progress, shutdown);
  const planTexts = attachText(planText, plans, progress);
  const explorer = await buildExplorer(progress, environment.inherited);
  const kept = createKept();
  const budgets = openBudgets(environment.budget, environment.redisUrl, (line) => {
    log.warn(line);
  });
  shutdown.onStop(() => budgets.close());
  const writing = openWriting(environment, graph, http.address);
  observation.watch({
    connections: () => graph.connections,
    caches: () => ({
      statements: graph.found.figures,
      records: kept.sources.figures,
      answers: kept.answers.figures,
    }),
    isGraphUp: async () => (await http.readiness.now()).status === 'ready',
  });
  http.serve(
    createListener({
      graph,
      planTexts,
      mapData,
      explorer: (describe) => serveExplorer(explorer, describe),
      kept,
      door: environment,
      budgets: budgets.budgets,
      deadlineMs: environment.deadlineSeconds * 1_000,
      ...(writing === undefined ? {} : { writing: writing.access }),
    }),
    () => graph.verify(),
  );
  shutdown.onStop(() => http.drain(environment.drainSeconds * 1_000));
  const ready = `ready ${http.address}  (GraphQL: ${http.address}/graphql)`;
  sayTo(log, isForPeople, [...(writing?.invitation ?? []), ready]);
  process.send?.('ready');
  outliveUnheardFailures((err) => {
    log.error({ err }, 'a failure that nobody heard');
  });
  void warmUp(graph, http.address, shutdown.signal);
});

/** People read the terminal, and alone are told how to sign in: a log goes to others. */
function sayTo(
  log: ReturnType<typeof createLog>,
  isForPeople: boolean,
  lines: readonly string[],
): void {
  if (isForPeople) {
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  } else {
    log.info(lines.at(-1));
  }
}
