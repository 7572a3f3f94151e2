import type { AtlasContext } from '#server/context.ts';
import { ENTITY_TYPE_WORDS, ROLE_WORDS } from '#server/domain/vocabulary-words.ts';
import type { Language } from '#server/domain/language.ts';
import { type Table, writeTables } from '#server/papers/formats/tables.ts';
import { placesOf } from '#server/papers/grounds.ts';
import type { Paper } from '#server/papers/paper.ts';
import { quotesOf } from '#server/papers/passages.ts';
import { readStage } from '#server/papers/stage.ts';
import { readLocators, readName } from '#server/records/names.ts';
import type { EntityRecord } from '#server/records/record.ts';

import type { DepartmentPortfolio, TaskOfDepartment, Work } from './department-portfolio.ts';
import { partnersText, taskPlace } from './department-sheet.ts';
import { DEPARTMENT_WORDS, type DepartmentWords } from './words.ts';

/** What the sheet is made of. */
export interface DepartmentAnswer {
  readonly paper: Paper;
  readonly tables: readonly Table[];
}

/** A workbook for people: each project, park and measure under its task; the tasks; whence it is. */
export function writeDepartment({ paper, tables }: DepartmentAnswer): Promise<Uint8Array> {
  const { atlas } = DEPARTMENT_WORDS[paper.language];
  const { title, kind, day, address } = paper;
  return writeTables(tables, {
    titles: [title, `${atlas} · ${kind} · ${day} · ${address}`],
    footer: `${atlas} · ${title} · ${day}`,
  });
}

/** The tables of a portfolio, with the plan's words in a column where the server has its text. */
export async function departmentTables(
  context: AtlasContext,
  { tasks }: DepartmentPortfolio,
  paper: Paper,
): Promise<readonly Table[]> {
  const words = DEPARTMENT_WORDS[context.language];
  const rows = await Promise.all(tasks.map((task) => rowsOf(context, task)));
  return [
    works(rows.flat(), words, context.language),
    taskTable(tasks, words, context.language),
    about(paper, words),
  ];
}

/** A measure or a work under a task. */
interface Row {
  readonly task: TaskOfDepartment;
  readonly entity: EntityRecord;
  readonly city: EntityRecord | null;
  readonly measure: EntityRecord | null;
  readonly places: readonly string[];
  readonly quote: string;
}

async function rowsOf(context: AtlasContext, task: TaskOfDepartment): Promise<readonly Row[]> {
  const measures = task.measures.map((entity): Row => ({
    task,
    entity,
    city: null,
    measure: null,
    places: readLocators(entity.mentions, context.language),
    quote: '',
  }));
  return [
    ...(await Promise.all(task.works.map((work) => rowOf(context, task, work)))),
    ...measures,
  ];
}

async function rowOf(
  context: AtlasContext,
  task: TaskOfDepartment,
  { entity, city, measure, relation }: Work,
): Promise<Row> {
  const words = DEPARTMENT_WORDS[context.language];
  const [places, quotes] = await Promise.all([
    placesOf(context, [relation]),
    quotesOf(context, [relation]),
  ]);
  return {
    task,
    entity,
    city,
    measure,
    places,
    quote: quotes.map(({ at, text }) => `${at} ${words.quote(text)}`).join('\n'),
  };
}

function works(rows: readonly Row[], words: DepartmentWords, language: Language): Table {
  const { sheet } = words;
  const isTranslated = rows.some(({ entity }) => readName(entity, language) !== entity.name);
  const hasQuotes = rows.some(({ quote }) => quote !== '');
  return {
    name: sheet.works,
    heads: [
      [sheet.role, 8],
      [sheet.task, 26],
      [sheet.taskAt, 10],
      [sheet.type, 10],
      [sheet.name, 34],
      ...(isTranslated ? [[sheet.planName, 28] as const] : []),
      [sheet.place, 14],
      [sheet.stage, 12],
      [sheet.measure, 26],
      [sheet.places, 16],
      ...(hasQuotes ? [[sheet.quotes, 56] as const] : []),
    ],
    rows: rows.map(({ task, entity, city, measure, places, quote }) => [
      ROLE_WORDS[task.role][language],
      readName(task.task, language),
      taskPlace(task, language),
      ENTITY_TYPE_WORDS[entity.type][language],
      readName(entity, language),
      ...(isTranslated ? [entity.name] : []),
      city === null ? null : readName(city, language),
      readStage(entity, language),
      measure === null ? null : readName(measure, language),
      places.join(words.comma),
      ...(hasQuotes ? [quote === '' ? null : quote] : []),
    ]),
    frozenColumns: 2,
  };
}

function taskTable(
  tasks: readonly TaskOfDepartment[],
  words: DepartmentWords,
  language: Language,
): Table {
  const { sheet } = words;
  return {
    name: sheet.tasks,
    heads: [
      [sheet.role, 8],
      [sheet.task, 34],
      [sheet.taskAt, 10],
      [sheet.partners, 60],
      [sheet.measures, 10],
      [sheet.counted, 12],
      [sheet.others, 16],
    ],
    rows: tasks.map((task) => {
      const projects = task.works.filter(({ entity }) => entity.type === 'Project').length;
      return [
        ROLE_WORDS[task.role][language],
        readName(task.task, language),
        taskPlace(task, language),
        partnersText(task, language),
        task.measures.length,
        projects,
        task.works.length - projects,
      ];
    }),
    frozenColumns: 2,
  };
}

function about({ lead, sources, kind }: Paper, words: DepartmentWords): Table {
  return {
    name: words.about,
    heads: [
      [words.row, 20],
      [kind, 90],
    ],
    rows: [
      ...lead.map((text) => [words.sheet.tasks, text]),
      ...sources.map(({ label, text }) => [label, text]),
    ],
    frozenColumns: 0,
  };
}
