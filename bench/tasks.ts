/**
 * Fifteen tasks as somebody who comes for the first time has them, walked in a real browser of a server that runs already
 * (`npm run bench:tasks -- http://localhost:4000`): how many presses each takes, Enter included, and how many seconds pass from the first press
 * until the answer stands there. A line of typing counts as typing, not as presses. Written as the table of docs/tasks.md.
 */
import type { Browser, BrowserContextOptions } from 'playwright-core';

import { launchBrowser } from '#tests/testkit/launch-browser.ts';

import { median } from './figures.ts';
import { type Task, TASKS } from './tasks/tasks.ts';
import { Walker } from './tasks/walker.ts';

const ROUNDS = 3;
const DESK: BrowserContextOptions = { viewport: { width: 1440, height: 900 }, locale: 'zh-CN' };
const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  locale: 'zh-CN',
  hasTouch: true,
  isMobile: true,
};

const address = process.argv[2] ?? 'http://localhost:4000';

interface Walked {
  readonly presses: number;
  readonly lines: number;
  readonly seconds: number;
}

async function walk(browser: Browser, task: Task): Promise<Walked> {
  const context = await browser.newContext({
    ...(task.isOnPhone === true ? PHONE : DESK),
    ...(task.locale === undefined ? {} : { locale: task.locale }),
    acceptDownloads: true,
  });
  try {
    const page = await context.newPage();
    await page.goto(address + (task.from ?? '/'));
    await page.waitForLoadState('networkidle');
    const walker = new Walker(page);
    await task.walk(walker);
    return { presses: walker.presses, lines: walker.lines, seconds: walker.seconds };
  } finally {
    await context.close();
  }
}

const browser = await launchBrowser();
try {
  for (const task of TASKS) {
    const rounds: Walked[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push(await walk(browser, task));
    }
    const [{ presses, lines } = { presses: 0, lines: 0 }] = rounds;
    const seconds = median(rounds.map((one) => one.seconds)).toFixed(1);
    const typed = lines === 0 ? '' : ` + ${String(lines)} typed`;
    process.stdout.write(
      `| ${task.what} | ${task.before} | ${String(presses)}${typed} | ${seconds} |\n`,
    );
  }
} finally {
  await browser.close();
}
