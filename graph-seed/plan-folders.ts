import { fileURLToPath } from 'node:url';

/** The folders of the plans that this repository holds. */
export const PLAN_FOLDERS: readonly string[] = [
  fileURLToPath(new URL('./zhanmao-2023', import.meta.url)),
];
