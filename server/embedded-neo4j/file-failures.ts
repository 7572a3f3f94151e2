import { statfs } from 'node:fs/promises';

import { StartupError } from '#server/domain/startup-errors.ts';

/** With less than this, Neo4j cannot even write its log of transactions. */
const LEAST_FREE_BYTES = 32e6;

const FORBIDDEN: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);
const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT']);

/** A failure of the file system in words that say what to do; any other stays what it is. `variable` moves the folder. */
export async function explainFileFailure(
  error: unknown,
  folder: string,
  variable: string,
): Promise<unknown> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (FULL.has(code) || (await isFull(folder))) {
    return fullDisk(folder, variable, { cause: error });
  }
  if (FORBIDDEN.has(code)) {
    return forbiddenFolder(folder, variable, { cause: error });
  }
  return error;
}

/** Whether next to nothing can be written there. */
async function isFull(folder: string): Promise<boolean> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize < LEAST_FREE_BYTES;
  } catch {
    return false;
  }
}

function fullDisk(folder: string, variable: string, options: ErrorOptions): StartupError {
  const least = String(LEAST_FREE_BYTES / 1e6);
  return new StartupError(
    `文件夹 ${folder} 所在的磁盘满了，Neo4j 至少还要 ${least} MB。请腾出空间，或把 ${variable} 设为另一个磁盘上的文件夹，再重新启动。`,
    `The disk of the folder ${folder} is full: Neo4j needs ${least} MB more at least. Make room, or set ${variable} to a folder on another disk, and start again.`,
    options,
  );
}

/** That the folder, or what is in it, is not ours to write. */
function forbiddenFolder(folder: string, variable: string, options?: ErrorOptions): StartupError {
  return new StartupError(
    `文件夹 ${folder} 或其中的文件不可写。请改正它的所有者和权限，或把 ${variable} 设为另一个可写的文件夹，再重新启动。`,
    `The folder ${folder}, or what is in it, cannot be written. Mend its owner and permissions, or set ${variable} to another folder that can be written, and start again.`,
    options,
  );
}
