/** `npm start`: the server, started again should it die. Containers and units do that themselves, and run server/main.ts. */
import { fileURLToPath } from 'node:url';

import { supervise } from './supervise.ts';

process.exitCode = await supervise({
  parameters: [
    ...['--import', 'tsx', fileURLToPath(new URL('../main.ts', import.meta.url))],
    ...process.argv.slice(2),
  ],
  environment: process.env,
  endsWithParent: process.env['npm_lifecycle_event'] !== undefined,
  tell: (chinese, english) => {
    process.stderr.write(`${chinese} · ${english}\n`);
  },
});
process.exit();
