import type { AtlasContext } from '#server/context.ts';
import { ENTITY_TYPE_WORDS, ROLE_WORDS } from '#server/domain/vocabulary-words.ts';
import type { EntityType } from '#server/domain/vocabulary.ts';
import { dayInChina, paperFileName } from '#server/papers/file-name.ts';
import { placesOf } from '#server/papers/grounds.ts';
import type { NamedPoint, Paper, PaperGroup, PaperPart } from '#server/papers/paper.ts';
import { readable } from '#server/papers/readable-address.ts';
import { sourceLines } from '#server/papers/sources.ts';
import { readStage } from '#server/papers/stage.ts';
import { readLocator, readName } from '#server/records/names.ts';
import type { EntityRecord } from '#server/records/record.ts';
import type { Role } from '#server/records/role.ts';

import {
  type DepartmentPortfolio,
  type TaskOfDepartment,
  withRole,
  type Work,
} from './department-portfolio.ts';
import { DEPARTMENT_WORDS } from './words.ts';

/** A department's portfolio as a sheet: its tasks by role, under each who shares it and what falls under it. */
export async function departmentSheet(
  context: AtlasContext,
  portfolio: DepartmentPortfolio,
): Promise<Paper> {
  const { language, origin } = context;
  const words = DEPARTMENT_WORDS[language];
  const { department, tasks } = portfolio;
  const name = readName(department, language);
  const day = dayInChina();
  const address = `${origin}/responsibilities?department=${readable(department.id)}${language === 'en' ? '&lang=en' : ''}`;
  const parts = await Promise.all([
    rolePart(context, 'LEAD', tasks),
    rolePart(context, 'PARTICIPANT', tasks),
  ]);
  return {
    language,
    kind: words.kind,
    title: words.title(name),
    fileName: paperFileName({ kind: name, names: [words.file], day }, words.and),
    day,
    lead: [summaryOf(context, portfolio)],
    fields: [],
    parts: parts.flat(),
    sources: await sourceLines(context, [department], { day, address, reading: words.legend }),
    address,
  };
}

/** How many tasks it leads and takes part in, and what falls under those; what it only takes part in is never counted as its own. */
function summaryOf({ language }: AtlasContext, { tasks }: DepartmentPortfolio): string {
  const words = DEPARTMENT_WORDS[language];
  const leads = withRole(tasks, 'LEAD');
  const others = withRole(tasks, 'PARTICIPANT');
  const own = worksUnder(leads);
  const ownIds = new Set(own.map(({ id }) => id));
  const rest = worksUnder(others).filter(({ id }) => !ownIds.has(id));
  return `${words.tasks(leads.length, others.length)}${words.works(
    [...measuredIn(leads, language), ...countedIn(own, language)],
    [...measuredIn(others, language), ...countedIn(rest, language)],
  )}`;
}

function worksUnder(tasks: readonly TaskOfDepartment[]): readonly EntityRecord[] {
  const works = tasks.flatMap((task) => task.works.map(({ entity }) => entity));
  return [...new Map(works.map((entity) => [entity.id, entity])).values()];
}

function measuredIn(
  tasks: readonly TaskOfDepartment[],
  language: AtlasContext['language'],
): readonly string[] {
  const count = tasks.reduce((sum, { measures }) => sum + measures.length, 0);
  return count === 0 ? [] : [DEPARTMENT_WORDS[language].measured(count)];
}

const COUNTED: readonly EntityType[] = ['Project', 'Park', 'Line', 'Hub', 'Platform'];

function countedIn(
  works: readonly EntityRecord[],
  language: AtlasContext['language'],
): readonly string[] {
  return COUNTED.flatMap((type) => {
    const count = works.filter((work) => work.type === type).length;
    return count === 0
      ? []
      : [DEPARTMENT_WORDS[language].counted(count, ENTITY_TYPE_WORDS[type][language])];
  });
}

async function rolePart(
  context: AtlasContext,
  role: Role,
  all: readonly TaskOfDepartment[],
): Promise<readonly PaperPart[]> {
  const words = DEPARTMENT_WORDS[context.language];
  const tasks = withRole(all, role);
  return tasks.length === 0
    ? []
    : [
        {
          heading: words.role[role](tasks.length),
          note: role === 'LEAD' ? null : words.participantNote,
          groups: await Promise.all(tasks.map((task) => taskGroup(context, task))),
        },
      ];
}

async function taskGroup(context: AtlasContext, task: TaskOfDepartment): Promise<PaperGroup> {
  const { language } = context;
  const words = DEPARTMENT_WORDS[language];
  const { measures, works } = task;
  const at = taskPlace(task, language);
  return {
    heading: [at, readName(task.task, language)].filter((one) => one !== '').join(' '),
    note: [
      partnersText(task, language),
      ...(measures.length === 0
        ? []
        : [words.measures(measures.map((one) => readName(one, language)))]),
      ...(works.length === 0 ? [words.noWorks] : []),
    ].join(words.gap),
    points: await Promise.all(works.map((work) => workPoint(context, work))),
    isShort: true,
  };
}

/** Where the annex assigns a task: after the section of the same name. */
export function taskPlace({ task }: TaskOfDepartment, language: AtlasContext['language']): string {
  const at = task.mentions.at(-1);
  return at === undefined ? '' : readLocator(at, language);
}

/** Who else has a task, and in which role. */
export function partnersText(
  { partners }: TaskOfDepartment,
  language: AtlasContext['language'],
): string {
  const words = DEPARTMENT_WORDS[language];
  return partners.length === 0
    ? words.alone
    : words.partners(
        partners.map(({ department, role }) =>
          words.partner(readName(department, language), ROLE_WORDS[role][language]),
        ),
      );
}

async function workPoint(
  context: AtlasContext,
  { entity, city, relation }: Work,
): Promise<NamedPoint> {
  const { language } = context;
  const facts = [
    entity.type === 'Project' ? null : ENTITY_TYPE_WORDS[entity.type][language],
    city === null ? null : readName(city, language),
    readStage(entity, language),
  ];
  return {
    name: readName(entity, language),
    text: facts.filter((one) => one !== null).join(' · '),
    reserve: null,
    places: (await placesOf(context, [relation])).slice(0, 1),
    quotes: [],
  };
}
