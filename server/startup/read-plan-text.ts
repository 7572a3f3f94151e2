import { readFile } from 'node:fs/promises';

import { StartupError } from '#server/domain/startup-errors.ts';
import { parsePlanText, type PlanText } from '#server/domain/plan-text.ts';

/** The plan's text from a file, or null where none was named. Throws STARTUP_FAILED where it cannot be read. */
export async function readPlanText(file: string | null): Promise<PlanText | null> {
  if (file === null) {
    return null;
  }
  try {
    return parsePlanText(await readFile(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartupError(
      `读不了 PLAN_TEXT 指定的规划文本 ${file}：${reason}。请给出规划全文的纯文本，或每行含 at 与 text 的 JSON Lines 文件，或不设 PLAN_TEXT。`,
      `cannot read the plan's text that PLAN_TEXT names, ${file}: ${reason}. Give the document as plain text, or a JSON Lines file with at and text on each line, or leave PLAN_TEXT unset.`,
      { cause: error },
    );
  }
}
