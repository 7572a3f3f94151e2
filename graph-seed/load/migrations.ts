import { readdirSync } from 'node:fs';

import { STORE_FORMAT } from '#server/domain/release.ts';
import { StartupError } from '#server/domain/startup-errors.ts';

import { statement } from './statements.ts';
import type { StoredPlan } from './stored-plan.ts';
import type { Turn } from './turn.ts';

/** What brings a store to the format that its number names, from the one before. */
interface Migration {
  readonly format: number;
  readonly text: string;
}

const FOLDER = new URL('./migrations/', import.meta.url);

/** One a format that needs it. What a load writes by itself needs none. Each may be run twice, where a start was cut short. */
const MIGRATIONS: readonly Migration[] = readdirSync(FOLDER)
  .sort()
  .map((file) => ({ format: Number.parseInt(file, 10), text: statement(file, FOLDER.href) }));

/** The format of a stored plan, as its version tells it. */
function formatOf({ version }: StoredPlan): number {
  return Number.parseInt(version, 10) || 0;
}

/** Throws STARTUP_FAILED where a later release has stored the plans: this one would undo what it does not know. */
export function requireKnownFormat(stored: readonly StoredPlan[]): void {
  const latest = Math.max(0, ...stored.map(formatOf));
  if (latest > STORE_FORMAT) {
    const [theirs, ours] = [String(latest), String(STORE_FORMAT)];
    throw new StartupError(
      `库中的图由更新的版本写入（格式 ${theirs}，本版本只认到 ${ours}）。请升级本服务，或换一个数据库或 DATA_DIR。`,
      `The stored graph was written by a later release (format ${theirs}; this one knows ${ours} at most). Upgrade this server, or take another database or DATA_DIR.`,
    );
  }
}

/** Whether all of it is stored as this release stores it. */
export function isOfThisFormat(stored: readonly StoredPlan[]): boolean {
  return stored.every((plan) => formatOf(plan) === STORE_FORMAT);
}

/** Brings what an earlier release has stored to this one's format, step by step. The load that follows writes the rest. */
export async function migrate(turn: Turn, stored: readonly StoredPlan[]): Promise<void> {
  const earliest = Math.min(STORE_FORMAT, ...stored.map(formatOf));
  for (const { text } of MIGRATIONS.filter(({ format }) => format > earliest)) {
    await turn.write((run) => run(text));
  }
}
