import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { readEnvironment } from '#server/environment.ts';

/** The plan's text in both forms. */
export interface PlanDocuments {
  /** A JSON object a line. */
  readonly located: string;
  /** The document as plain text. */
  readonly published: string;
}

/** Both forms of the plan's text where PLAN_TEXT names one and the other lies beside it; they are not in the repository. */
export async function findPlanDocuments(): Promise<PlanDocuments | null> {
  const { planTextFile } = readEnvironment(process.env);
  if (planTextFile === null) {
    return null;
  }
  const folder = dirname(planTextFile);
  const files = await readdir(folder);
  const located = files.find((file) => file.endsWith('.jsonl'));
  const published = files.find((file) => file.endsWith('.txt'));
  return located === undefined || published === undefined
    ? null
    : {
        located: await readFile(join(folder, located), 'utf8'),
        published: await readFile(join(folder, published), 'utf8'),
      };
}
