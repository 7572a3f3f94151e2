import { relationIdOf } from './relation-id.ts';
import type { ResultOf } from 'gql.tada';

import { EntityHintFields, type EntityType } from '#client/shared/api/fragments.ts';
import { ask, type Asking } from '#client/shared/api/graphql-client.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { headingOf } from '#client/shared/words/heading-of.ts';
import type { Named } from '#client/shared/words/read-name.ts';
import type { Query } from './query.ts';

/** A group of the annex, under which tasks stand. */
export interface Chapter {
  readonly at: string;
  readonly heading: Named;
}

/** What is needed to name a thing and link to it. */
interface Hint extends Named {
  readonly id: string;
  readonly type: EntityType;
}

/** A row: a task, where the annex assigns it, and the group that it stands in. */
export interface MatrixTask extends Hint {
  readonly at: string;
  readonly chapter: Chapter;
}

/** A column: a department, with the short name that the plan itself gives it, and ours shortened alike. */
export interface MatrixDepartment extends Hint {
  readonly short: Named;
  readonly names: readonly string[];
  readonly pinyin: string;
}

/** A cell that is filled: a department's role in a task, and the relation that says so. */
export interface Duty {
  readonly task: MatrixTask;
  readonly department: MatrixDepartment;
  readonly role: Role;
  readonly relation: string;
}

/** Tasks by departments. */
export interface Matrix {
  readonly tasks: readonly MatrixTask[];
  readonly departments: readonly MatrixDepartment[];
  /** By task, those who lead first. */
  readonly duties: readonly Duty[];
}

/** The matrix as the pages read it. */
export function matrixOf({ entities, responsibilityMatrix }: MatrixFact): Matrix {
  const tasks = entities.nodes.map(taskOf);
  const departments = responsibilityMatrix.departments.map(departmentOf);
  const taskById = new Map(tasks.map((task) => [task.id, task]));
  const departmentById = new Map(departments.map((department) => [department.id, department]));
  const duties = responsibilityMatrix.cells.flatMap((cell) => {
    const task = taskById.get(cell.task.id);
    const department = departmentById.get(cell.department.id);
    return task === undefined || department === undefined
      ? []
      : [{ task, department, role: cell.role, relation: relationOf(cell) }];
  });
  return { tasks, departments, duties };
}

function relationOf({ role, department, task }: MatrixCell): string {
  return relationIdOf(department.id, role === 'LEAD' ? 'LEADS' : 'PARTICIPATES_IN', task.id);
}

function taskOf({ id, type, name, nameEn, mentions }: TaskFact): MatrixTask {
  // The annex, where the task is assigned, stands after the section of the same name.
  const mention = mentions.at(-1);
  const chapter = chapterOf(mention?.section);
  return { id, type, name, nameEn, at: mention?.at ?? '', chapter };
}

// A task of the annex stands in a group of tasks; the last group is a task itself.
function chapterOf(section: TaskFact['mentions'][number]['section'] | undefined): Chapter {
  const above = section?.kind === 'annexTask' ? section.parent : null;
  const chapter = above ?? section ?? NO_CHAPTER;
  return { at: chapter.at, heading: headingOf(chapter) };
}

const NO_CHAPTER = { at: '', heading: '', nameEn: null } as const;

function departmentOf(fact: DepartmentFact): MatrixDepartment {
  const { id, type, name, nameEn, aliases, pinyin } = fact;
  const short = aliases
    .filter((alias) => name.endsWith(alias))
    .reduce((shortest, alias) => (alias.length < shortest.length ? alias : shortest), name);
  // Where the plan leaves the province's name away, so do we.
  const shortEn =
    short === name ? nameEn : (nameEn?.replace(/^Guangdong (?:Provincial )?/, '') ?? null);
  return {
    id,
    type,
    name,
    nameEn,
    short: { name: short, nameEn: shortEn },
    names: [name, ...aliases],
    pinyin,
  };
}

/** A department's name at the head of a narrow column, which says already that all in it are departments. */
export function columnName({ short: { name, nameEn } }: MatrixDepartment): Named {
  return { name, nameEn: nameEn?.replace(/^Department of /, '') ?? null };
}

/** The groups of the annex in its order, each with how many tasks it holds. */
export function chaptersOf({
  tasks,
}: Matrix): readonly (Chapter & { readonly tasks: readonly MatrixTask[] })[] {
  const places = [...new Set(tasks.map(({ chapter }) => chapter.at))];
  return places.flatMap((at) => {
    const own = tasks.filter(({ chapter }) => chapter.at === at);
    return own[0] === undefined ? [] : [{ ...own[0].chapter, tasks: own }];
  });
}

/** The department that an id or one of its names means. */
export function findDepartment({ departments }: Matrix, ref: string): MatrixDepartment | null {
  return departments.find(({ id, names }) => id === ref || names.includes(ref)) ?? null;
}

/** What one department does, those tasks first that it leads. */
export function dutiesOf({ duties }: Matrix, department: MatrixDepartment): readonly Duty[] {
  const own = duties.filter((duty) => duty.department.id === department.id);
  return [...withRole(own, 'LEAD'), ...withRole(own, 'PARTICIPANT')];
}

/** Who does something in a task, those who lead first. */
export function dutiesIn({ duties }: Matrix, task: MatrixTask): readonly Duty[] {
  const own = duties.filter((duty) => duty.task.id === task.id);
  return [...withRole(own, 'LEAD'), ...withRole(own, 'PARTICIPANT')];
}

/** The duties of one kind. */
export function withRole(duties: readonly Duty[], role: Role): readonly Duty[] {
  return duties.filter((duty) => duty.role === role);
}

/** The whole matrix. */
export const matrixQuery: Query<Matrix> = {
  key: ['responsibility-matrix'],
  ask: async (asking) => matrixOf(await matrixFact(asking)),
};

const MatrixQuery = graphql(
  `
    query Matrix {
      entities(types: [TASK], first: 100) {
        nodes {
          ...EntityHintFields
          mentions {
            at
            section {
              at
              kind
              heading
              nameEn
              parent {
                at
                heading
                nameEn
              }
            }
          }
        }
      }
      responsibilityMatrix {
        departments {
          ...EntityHintFields
          aliases
          pinyin
        }
        cells {
          role
          department {
            id
          }
          task {
            id
          }
        }
      }
    }
  `,
  [EntityHintFields],
);

/** Every task of the plan, every department that has one, and who does what in which. */
export type MatrixFact = ResultOf<typeof MatrixQuery>;
type TaskFact = MatrixFact['entities']['nodes'][number];
type DepartmentFact = MatrixFact['responsibilityMatrix']['departments'][number];

/** What a department does in a task. */
export type Role = MatrixCell['role'];
type MatrixCell = MatrixFact['responsibilityMatrix']['cells'][number];

/** Every task with its departments, as the annex assigns them; small enough to be filtered on the page. */
function matrixFact(asking: Asking): Promise<MatrixFact> {
  return ask(MatrixQuery, {}, asking);
}
