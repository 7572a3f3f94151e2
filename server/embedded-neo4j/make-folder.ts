import { access, constants, mkdir, realpath } from 'node:fs/promises';
import { dirname } from 'node:path';

import { StartupError } from '#server/domain/startup-errors.ts';

/** Makes a folder that only its owner can read and gives its real path. Throws STARTUP_FAILED naming `variable`, which moves it. */
export async function makeFolder(folder: string, variable: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return await realpath(folder);
  } catch (error) {
    const reason = messageOf((await whyNotIn(dirname(folder))) ?? error);
    throw new StartupError(
      `无法建立文件夹 ${folder}（${reason}）。请改正权限，或把 ${variable} 设为另一个可写的文件夹。`,
      `The folder ${folder} cannot be made (${reason}). Mend its permissions, or set ${variable} to another folder that can be written.`,
      { cause: error },
    );
  }
}

/** Why nothing can be made there; of a disk that is only read, mkdir says but that there is no such folder (ENOENT). */
async function whyNotIn(folder: string): Promise<unknown> {
  try {
    await access(folder, constants.W_OK);
    return null;
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isMissing && folder !== dirname(folder) ? whyNotIn(dirname(folder)) : error;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
