import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

import { expect, onTestFinished, test } from 'vitest';

/** A server that tells its number, starts at once, and stops as ours does. */
const SERVER = `
  console.log('server', process.pid);
  process.send('ready');
  process.once('disconnect', () => process.exit());
  for (const signal of ['SIGTERM', 'SIGINT']) {
    process.once(signal, () => { console.log('stopped by', signal); process.exit(0); });
  }
  setInterval(() => {}, 1_000);
`;

/** One that cannot start. */
const HOPELESS = 'console.log("no"); process.exit(3)';

const supervisor = (server: string, endsWithParent: boolean): string => `
  import { supervise } from '#server/supervisor/supervise.ts';
  process.exit(await supervise({
    parameters: ['--eval', ${JSON.stringify(server)}],
    environment: process.env,
    endsWithParent: ${String(endsWithParent)},
    tell: (chinese, english) => console.log(english),
  }));
`;

interface Running {
  readonly process: ChildProcess;
  readonly lines: readonly string[];
  /** The numbers of the servers that it has started by now. */
  readonly servers: () => readonly number[];
}

function run(script: string): Running {
  const parameters = ['--import', 'tsx', '--input-type=module', '--eval', script];
  const child = spawn(process.execPath, parameters, { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  const servers = (): number[] =>
    lines.flatMap((line) => (line.startsWith('server ') ? [Number(line.slice(7))] : []));
  return { process: child, lines, servers };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const PATIENCE = { timeout: 20_000, interval: 50 };

test('a server that is killed is started again, and a signal stops both, with the code of the server', async () => {
  const { process: supervised, lines, servers } = run(supervisor(SERVER, false));
  await expect.poll(() => servers().length, PATIENCE).toBe(1);
  process.kill(servers()[0] ?? 0, 'SIGKILL');
  await expect.poll(() => servers().length, PATIENCE).toBe(2);
  expect(lines.join('\n')).toContain('ended unexpectedly (SIGKILL); starting it again in 1 s');
  supervised.kill('SIGTERM');
  await once(supervised, 'exit');
  expect(supervised.exitCode).toBe(0);
  expect(lines.at(-1)).toBe('stopped by SIGTERM');
  expect(servers().map(isAlive)).toStrictEqual([false, false]);
});

test('a server that has never started is not started again: it has said why', async () => {
  const { process: supervised, lines } = run(supervisor(HOPELESS, false));
  await once(supervised, 'exit');
  expect(supervised.exitCode).toBe(3);
  expect(lines).toStrictEqual(['no']);
});

test('a server ends with a supervisor that is killed without a word', async () => {
  const { process: supervised, servers } = run(supervisor(SERVER, false));
  await expect.poll(() => servers().length, PATIENCE).toBe(1);
  supervised.kill('SIGKILL');
  await expect.poll(() => servers().map(isAlive), PATIENCE).toStrictEqual([false]);
});

test('all ends with a parent that is killed without a word, where that is told', async () => {
  const parent = `
    import { spawn } from 'node:child_process';
    spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval',
      ${JSON.stringify(supervisor(SERVER, true))}], { stdio: ['ignore', 'inherit', 'inherit'] });
  `;
  const { process: started, servers } = run(parent);
  await expect.poll(() => servers().length, PATIENCE).toBe(1);
  started.kill('SIGKILL');
  await expect.poll(() => servers().map(isAlive), PATIENCE).toStrictEqual([false]);
});
