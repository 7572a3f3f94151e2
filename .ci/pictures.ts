/**
 * Takes the pictures of docs/: every page in both languages and themes, on a desktop and a phone, and for each a line in
 * docs/pictures.md. It needs a font with Chinese characters (fonts-noto-cjk). The plan's text is not in the repository, so that
 * one passage of our own making shows how passages look. Names of pages after `--` take only those.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { Browser } from 'playwright-core';
import { format, resolveConfig } from 'prettier';

import { findPlanFolders } from '#graph-seed/plan-folders.ts';
import { readAtlas } from '#graph-seed/read-atlas.ts';
import { parsePlanText } from '#server/domain/plan-text.ts';
import { readEnvironment } from '#server/environment.ts';
import { Graph } from '#server/graph/graph.ts';
import { serveExplorer } from '#server/http/explorer.ts';
import { listen } from '#server/http/http-server.ts';
import { createListener } from '#server/http/listener.ts';
import { readLedger } from '#server/ledger/ledger-source.ts';
import { buildExplorer } from '#server/startup/build-explorer.ts';
import { addToLedger } from '#server/startup/journal.ts';
import { loadPlans } from '#server/startup/load-plans.ts';
import { createProgressReporter } from '#server/startup/progress-reporter.ts';
import { launchBrowser } from '#tests/testkit/launch-browser.ts';
import { patientBounds } from '#tests/testkit/patient-bounds.ts';
import { startTemporaryNeo4j } from '#tests/testkit/temporary-neo4j.ts';

import { madeUpRecords } from './made-up-records.ts';

const FOLDER = fileURLToPath(new URL('../docs/images/', import.meta.url));

const TRACE =
  '/trace?from=zm-baosteel-zhanjiang-steel-base&until=CLUSTER&to=zm-advanced-materials-cluster';
const DERIVED = 'zm-steel-driven-programme~FEEDS~zm-advanced-materials-cluster';

/** What is pictured: a name of the file, the page in both languages, its address. */
const PAGES = [
  ['home', '首页', 'First page', '/'],
  ['trace', '追踪', 'A trace', TRACE],
  ['evidence', '推断的依据', 'What a conclusion rests on', `${TRACE}&selected=${DERIVED}`],
  ['entity', '条目', 'An entity', '/entity/zm-steel-driven-programme'],
  ['paths', '路径', 'Paths', '/paths?from=gd-lianjiang&to=zm-advanced-materials-cluster'],
  [
    'set',
    '自选条目',
    'A set of one’s own',
    '/graph?of=zm-baosteel-zhanjiang-steel-base,zm-steel-driven-programme,zm-advanced-materials-cluster,gd-zhanjiang,gd-maoming&pick=gd-zhanjiang,gd-maoming',
  ],
  ['overview', '规划全貌', 'Overview', '/overview'],
  ['net', '网状布局', 'A net', '/overview?draw=PROJECT,CLUSTER,INDUSTRY&layout=force'],
  ['responsibilities', '责任矩阵', 'Responsibilities', '/responsibilities'],
  [
    'shared',
    '谁与谁共担',
    'Who shares with whom',
    '/responsibilities?view=shared&department=gd-natural-resources',
  ],
  ['slip', '若延后', 'If it slips', '/slips/zm-baosteel-hydrogen-shaft-furnace'],
  ['portfolio', '项目清单', 'Portfolio', '/portfolio/gd-donghai-island'],
  ['progress', '进展', 'Progress', '/progress'],
  ['changes', '变化', 'What changed', '/changes?since=2025-01-01'],
  ['parks', '选园', 'Parks', '/parks?industry=化工材料&transport=湛江港'],
  [
    'side',
    '园区并排',
    'Parks side by side',
    '/parks?industry=化工材料&transport=湛江港&side=zm-donghai-island-petrochemical-park,gd-maoming-high-tech-zone&view=side',
  ],
  ['compare', '对比', 'Compare', '/compare?left=gd-zhanjiang&right=gd-maoming'],
  ['corridors', '走廊', 'Corridors', '/corridors'],
  ['corridor', '走廊图', 'A corridor', '/corridors/湛茂一体化发展轴'],
  ['figures', '指标', 'Figures', '/figures'],
  ['contents', '目录', 'Outline', '/outline'],
  ['outline', '一节', 'A section', '/outline?at=4.2'],
  ['data', '数据', 'Data', '/data?types=PARK'],
] as const;

const SIZES = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
} as const;
const LANGUAGES = ['zh', 'en'] as const;
const THEMES = ['light', 'dark'] as const;

const TEXT = parsePlanText(
  '{"at":"4.2¶3","text":"先写几句。共同实施“钢铁带动工程”，以宝钢湛江钢铁基地等为载体。再写几句。"}',
);

async function takePicture(browser: Browser, picture: Picture): Promise<void> {
  const context = await browser.newContext({
    viewport: SIZES[picture.size],
    colorScheme: picture.theme,
    locale: 'zh-CN',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(picture.address);
  await page.getByRole('main').waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForSelector('.skeleton_skeleton, .workspace_waiting', { state: 'detached' });
  const session = await context.newCDPSession(page);
  // What is fetched after the first answers, and what is laid out beside the page, has come to rest by then.
  await page.waitForTimeout(800);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 72 });
  await writeFile(`${FOLDER}${fileOf(picture)}`, Buffer.from(data, 'base64'));
  await context.close();
}

interface Picture {
  readonly name: string;
  readonly address: string;
  readonly size: keyof typeof SIZES;
  readonly language: (typeof LANGUAGES)[number];
  readonly theme: (typeof THEMES)[number];
}

function fileOf({ name, size, language, theme }: Omit<Picture, 'address'>): string {
  return [name, size, language, theme].join('-') + '.webp';
}

function index(): string {
  const rows = PAGES.map(([name, zh, en]) => {
    const cell = (size: keyof typeof SIZES, language: 'zh' | 'en'): string =>
      THEMES.map((theme) => `[${theme}](images/${fileOf({ name, size, language, theme })})`).join(
        ' · ',
      );
    return `| ${zh} ${en} | ${cell('desktop', 'zh')} | ${cell('desktop', 'en')} | ${cell('phone', 'zh')} | ${cell('phone', 'en')} |`;
  });
  return [
    '# Pictures of every page',
    '',
    'Taken by `npm run pictures`; the passage of 4.2¶3 in them is made up, since the plan’s text is not in this repository, and so are the papers after the plan.',
    '',
    '| page | desktop, Chinese | desktop, English | phone, Chinese | phone, English |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** The pages of papers after the plan: nothing of them stands in the other pictures. */
const OF_LATER_PAPERS: readonly string[] = ['progress', 'changes'];
/** So many works the made-up papers are about. */
const WORKS = 45;

const wanted = process.argv.slice(2);

function isWanted(name: string): boolean {
  return wanted.length === 0 || wanted.includes(name);
}

/** What shows later papers comes last. */
function inTurn(pages: readonly (typeof PAGES)[number][]) {
  const isLater = ([name]: (typeof PAGES)[number]): boolean => OF_LATER_PAPERS.includes(name);
  return [...pages.filter((page) => !isLater(page)), ...pages.filter(isLater)];
}

async function laterPapers() {
  const { entities } = await readAtlas(await findPlanFolders());
  const projects = [...entities.values()].filter(({ item }) => item.type === 'Project');
  return madeUpRecords(projects.slice(0, WORKS).map(({ item }) => item.id));
}

const progress = createProgressReporter(process.stderr);
const neo4j = await startTemporaryNeo4j(progress);
const graph = new Graph(neo4j.connection, 'neo4j');
const browser = await launchBrowser();
try {
  await loadPlans(graph, await findPlanFolders(), progress);
  const explorer = await buildExplorer(progress, readEnvironment(process.env).inherited);
  const http = await listen('127.0.0.1', 0);
  http.serve(
    createListener({
      graph,
      planTexts: new Map([['zhanmao-2023', TEXT]]),
      explorer: (describe) => serveExplorer(explorer, describe),
      ...patientBounds(),
    }),
  );
  await mkdir(FOLDER, { recursive: true });
  for (const [name, , , path] of inTurn(PAGES.filter(([page]) => isWanted(page)))) {
    if (OF_LATER_PAPERS.includes(name)) {
      await addToLedger(graph, await readLedger(graph), await laterPapers());
    }
    for (const language of LANGUAGES) {
      const query = language === 'en' ? `${path.includes('?') ? '&' : '?'}lang=en` : '';
      const address = `${http.address}${path}${query}`;
      for (const theme of THEMES) {
        await Promise.all(
          (['desktop', 'phone'] as const).map((size) =>
            takePicture(browser, { name, address, size, language, theme }),
          ),
        );
      }
    }
  }
  const file = fileURLToPath(new URL('../docs/pictures.md', import.meta.url));
  const options = await resolveConfig(file);
  await writeFile(file, await format(index(), { ...options, filepath: file }));
  await http.close();
} finally {
  await browser.close();
  await graph.close();
  await neo4j.stop();
}
