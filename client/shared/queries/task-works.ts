import type { ResultOf } from 'gql.tada';

import { type EntityHint, EntityHintFields } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask, type Asking } from '#client/shared/api/graphql-client.ts';
import { uniqueById } from '#client/shared/api/unique-by-id.ts';
import type { Query } from '#client/shared/queries/query.ts';

const WorkFields = graphql(
  `
    fragment WorkFields on Entity @_unmask {
      ...EntityHintFields
      stage
      ... on Sited {
        city {
          ...EntityHintFields
        }
      }
    }
  `,
  [EntityHintFields],
);

const TaskWorks = graphql(
  `
    query TaskWorks {
      entities(types: [TASK], first: 50) {
        nodes {
          id
          ... on Task {
            covers(types: [PROJECT, LINE, HUB, PARK, PLATFORM], first: 100) {
              nodes {
                ...WorkFields
              }
            }
            measures {
              covers(types: [PROJECT, LINE, HUB, PARK, PLATFORM], first: 100) {
                nodes {
                  ...WorkFields
                }
              }
            }
          }
        }
      }
    }
  `,
  [WorkFields],
);

/** Something that is built or run under a task. */
export type TaskWork = EntityHint & {
  readonly stage: string | null;
  /** null where the plan tells no city, or it runs through several. */
  readonly city: EntityHint | null;
};

/** What is built or run under each task, by the task's id, each once; projects first. */
export type WorksByTask = ReadonlyMap<string, readonly TaskWork[]>;

/** What each task covers, itself or in one of its measures. */
export const taskWorksQuery: Query<WorksByTask> = {
  key: ['task-works'],
  ask: async (asking) => worksByTask(await taskWorks(asking)),
};

type TaskFact = ResultOf<typeof TaskWorks>['entities']['nodes'][number];

async function taskWorks(asking: Asking): Promise<readonly TaskFact[]> {
  const { entities } = await ask(TaskWorks, {}, asking);
  return entities.nodes;
}

function worksByTask(tasks: readonly TaskFact[]): WorksByTask {
  return new Map(
    tasks.map((task) => {
      const covered =
        'covers' in task
          ? [...task.covers.nodes, ...task.measures.flatMap(({ covers }) => covers.nodes)]
          : [];
      const works = covered.map((work) => ({ ...work, city: 'city' in work ? work.city : null }));
      return [task.id, projectsFirst(uniqueById(works))];
    }),
  );
}

function projectsFirst(works: readonly TaskWork[]): readonly TaskWork[] {
  const isOther = ({ type }: TaskWork): number => Number(type !== 'PROJECT');
  return works.toSorted((one, other) => isOther(one) - isOther(other));
}
