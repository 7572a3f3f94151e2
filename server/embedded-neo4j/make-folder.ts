import { mkdir, realpath } from 'node:fs/promises';

import { StartupError } from '#server/domain/startup-errors.ts';

/** Makes a folder that only its owner can read and gives its real path. Throws STARTUP_FAILED naming `variable`, which moves it. */
export async function makeFolder(folder: string, variable: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return await realpath(folder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartupError(
      `无法建立文件夹 ${folder}（${reason}）。请改正权限，或把 ${variable} 设为另一个可写的文件夹。`,
      `The folder ${folder} cannot be made (${reason}). Mend its permissions, or set ${variable} to another folder that can be written.`,
      { cause: error },
    );
  }
}
