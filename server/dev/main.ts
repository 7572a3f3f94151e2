/**
 * `npm run dev`: the explorer with hot reload and the graph, at one address. A change in server/ or graph-seed/ starts the
 * graph's part anew, which loads the seed where that changed; Neo4j runs on all the while.
 */
import { fileURLToPath } from 'node:url';

import { createServer, type Plugin } from 'vite';

import { readEnvironment } from '../environment.ts';
import { isOfGraph } from '../http/listener.ts';
import { findNeo4j } from '../startup/open-graph.ts';
import { createProgressReporter } from '../startup/progress-reporter.ts';
import { runUntilStopped } from '../startup/run-until-stopped.ts';
import { ApiProcess } from './api-process.ts';
import { forwardTo } from './forward.ts';
import { watchSources } from './watch-sources.ts';

const folder = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** Hands what the graph answers on to its process, before Vite takes it for a page. */
function graphAt(api: ApiProcess): Plugin {
  const forward = forwardTo(() => api.address);
  return {
    name: 'graph',
    configureServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        if (isOfGraph(request)) {
          forward(request, response);
        } else {
          next();
        }
      });
    },
  };
}

await runUntilStopped(async (shutdown) => {
  const environment = readEnvironment(process.env);
  const progress = createProgressReporter(process.stdout);
  const { connection } = await findNeo4j(environment, progress, shutdown);
  const { uri, user, password } = connection;
  const api = new ApiProcess({
    ...environment.inherited,
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
  });
  shutdown.onStop(() => api.stop());
  const { host, port } = environment;
  const vite = await createServer({
    configFile: folder('client/vite.config.ts'),
    server: { host, port, strictPort: true },
    plugins: [graphAt(api)],
  });
  shutdown.onStop(() => vite.close());
  await vite.listen();
  watchSources(vite.watcher, [folder('server'), folder('graph-seed')], async () => {
    progress.step('源文件有变，正在重启', 'sources changed; starting again');
    await api.restart();
    vite.ws.send({ type: 'full-reload' });
  });
  if ((await api.address) !== null) {
    process.stdout.write(`ready ${vite.resolvedUrls?.local[0] ?? ''}\n`);
  }
});
