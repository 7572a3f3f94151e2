/**
 * A made-up year's list, from file to board: `KEEPER_TOKEN=… npm run bench:records -- http://localhost:4000 500`, on a server that was
 * started with that token and an empty ledger; a third number has so many papers say the same, each a month later (25 papers of 500 rows: 10,000 records). The list is in the dirt of real ones: a title, a unit, merged headings, sums, groups, full-width digits,
 * aliases, names with a slip, works that the graph does not have. Prints how long each step took, how many rows were settled at once, and
 * how long a question takes with asOf and without, the median of several, no answer of which was kept; then takes the papers back.
 */
import { z } from 'zod';

const [, , address = 'http://localhost:4000', count = '500', papers = '1'] = process.argv;
const rows = Number(count);
const token = process.env['KEEPER_TOKEN'] ?? '';
const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function ask<Answer>(
  query: string,
  variables: object,
  answer: z.ZodType<Answer>,
): Promise<Answer> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  const body: unknown = await response.json();
  const { data, errors } = z
    .object({ data: z.unknown().optional(), errors: z.unknown().optional() })
    .parse(body);
  if (errors !== undefined) {
    throw new Error(JSON.stringify(errors));
  }
  return answer.parse(data);
}

async function timed<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const begun = performance.now();
  const result = await work();
  say(`${what}: ${String(Math.round(performance.now() - begun))} ms`);
  return result;
}

const Page = z.object({
  entities: z.object({
    nodes: z.array(z.object({ name: z.string(), aliases: z.array(z.string()) })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

async function worksOfPlan(): Promise<{ name: string; aliases: string[] }[]> {
  const works = [];
  let after: string | null = null;
  do {
    const { entities }: z.infer<typeof Page> = await ask(
      `query ($after: String) { entities(types: [PROJECT, PARK, LINE, HUB], first: 100, after: $after) { nodes { name aliases } pageInfo { hasNextPage endCursor } } }`,
      { after },
      Page,
    );
    works.push(...entities.nodes);
    after = entities.pageInfo.hasNextPage ? entities.pageInfo.endCursor : null;
  } while (after !== null);
  return works;
}

const STAGES = ['前期报批', '主体施工', '已建成投产', '尚未开工', '因资金问题停工', '新开工'];

/** Of ten rows one has an alias, one a slip, one is of no work of the graph; the works begin anew where there are more rows than works. */
function listOf(works: readonly { name: string; aliases: string[] }[]): string {
  const lines = Array.from({ length: rows }, (_none, index) => {
    const work = works[index % works.length] ?? { name: '', aliases: [] };
    const round = Math.floor(index / works.length);
    const name = round > 0 ? `${work.name}${String(round + 1)}期配套` : nameOf(work, index);
    const cells = [
      String(index + 1),
      name,
      index % 3 === 0 ? '续建' : '新建',
      `${String(2022 + (index % 4))}—${String(2026 + (index % 3))}`,
      index % 5 === 0
        ? `１${String(index)}.5亿元`
        : `"${String(1 + (index % 9))},${String(100 + (index % 900))}"`,
      String(500 + index),
      STAGES[index % STAGES.length] ?? '',
    ];
    return index % 50 === 0
      ? `第${String(index / 50 + 1)}类,产业项目,,,,,\n${cells.join(',')}`
      : cells.join(',');
  });
  return [
    '某年重点建设项目计划表（试验）,,,,,,',
    ',,,,,单位：万元,',
    '序号,项目名称,建设性质,建设年限,投资,,进展情况',
    ',,,,总投资,年度计划投资,',
    ',合计,,,"9,999,999",100000,',
    ...lines,
    '注：试验用,,,,,,',
  ].join('\n');
}

function nameOf({ name, aliases }: { name: string; aliases: string[] }, index: number): string {
  if (index % 10 === 3) {
    return aliases[0] ?? name;
  }
  if (index % 10 === 6) {
    return name.slice(0, -1);
  }
  return index % 10 === 9 ? `${name.slice(0, 2)}智慧物流配套工程` : name;
}

const works = await worksOfPlan();
const list = listOf(works);
const Document = z.object({ addDocument: z.object({ document: z.object({ id: z.string() }) }) });
async function addPaper(number: number): Promise<string> {
  const month = `${String(2024 + Math.floor(number / 12))}-${String((number % 12) + 1).padStart(2, '0')}`;
  const { addDocument } = await ask(
    'mutation ($title: String!, $date: Date!) { addDocument(input: {title: $title, issuer: "试验", date: $date, kind: MONTHLY_RETURN}) { document { id } } }',
    { title: `试验清单${String(Date.now())}`, date: month },
    Document,
  );
  return addDocument.document.id;
}

const id = await addPaper(0);
const { table } = await timed('read the file', async () => {
  const response = await fetch(`${address}/tables`, {
    method: 'POST',
    headers: { authorization: headers.authorization },
    body: list,
  });
  return z.object({ table: z.string() }).parse(await response.json());
});
const IMPORT = `mutation ($input: ImportRecordsInput!, $dryRun: Boolean!) { importRecords(input: $input, dryRun: $dryRun) {
  counts { rows settled asked unknown left } rows(states: [ASKED, SETTLED], first: 500) { row state entity { id } } imported errors { code field } } }`;
const Imported = z.object({
  importRecords: z.object({
    counts: z.record(z.string(), z.number()),
    imported: z.number(),
    errors: z.array(z.object({ code: z.string(), field: z.string().nullable() })),
  }),
});
const input = { document: id, table, leaveUnsettled: true };
const { importRecords: tried } = await timed('try the list', () =>
  ask(IMPORT, { input, dryRun: true }, Imported),
);
say(`${JSON.stringify(tried.counts)}, faults: ${String(tried.errors.length)}`);
// Two rows that mean one work are a fault of the list; the later is left out.
const twice = tried.errors.flatMap(({ code, field }) =>
  code === 'SAME_ENTITY' ? [Number(field?.slice(5))] : [],
);
const left = twice.map((row) => ({ row, of: null }));
const { importRecords: done } = await timed('record the list', () =>
  ask(IMPORT, { input: { ...input, rows: left }, dryRun: false }, Imported),
);
say(`recorded: ${String(done.imported)}, faults: ${JSON.stringify(done.errors.slice(0, 3))}`);
const Anything = z.unknown();
const QUESTIONS = {
  'a page of projects': '{ entities(types: [PROJECT], first: 20%) { nodes { name stage } } }',
  'projects at a stage':
    '{ entities(where: {stages: ["建设"]}, first: 20%) { totalCount nodes { name } } }',
  'the board': '{ progressBoard(quietMonths: 6%) { works behind { rule } } }',
  'a trace':
    '{ trace(from: {name: "先进材料产业集群"}, direction: UPSTREAM%) { paths { length } } }',
  'what changed': '{ changes(since: "2023", first: 50%) { totalCount nodes { kind } } }',
};
const all = [id];
for (let number = 1; number < Number(papers); number += 1) {
  const paper = await addPaper(number);
  all.push(paper);
  await ask(IMPORT, { input: { ...input, document: paper, rows: left }, dryRun: false }, Imported);
}
say(`records: ${String(done.imported * all.length)} of ${String(all.length)} papers`);

const TIMES = 7;
let asked = 0;
/** Each time under another name, so that no answer is kept from before. */
async function median(query: string): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    asked += 1;
    const begun = performance.now();
    await ask(`query Asked${String(asked)} ${query}`, {}, Anything);
    times.push(performance.now() - begun);
  }
  return times.sort((one, other) => one - other)[Math.floor(TIMES / 2)] ?? 0;
}

for (const [what, query] of Object.entries(QUESTIONS)) {
  const now = await median(query.replace('%', ''));
  const past = await median(query.replace('%', ', asOf: "2025-06"'));
  const plan = await median(query.replace('%', ', asOf: "2023"'));
  const told = [now, past, plan].map((time) => `${time.toFixed(1)} ms`).join(', ');
  say(`${what}, now, asOf 2025-06, the plan alone: ${told}`);
}
await timed('take the papers back', async () => {
  for (const paper of all) {
    await ask(
      'mutation ($paper: ID!) { retract(input: {id: $paper, reason: "试验"}) { retracted } }',
      { paper },
      Anything,
    );
  }
});
