import type { z } from 'zod';

import { StartupError } from '#server/domain/startup-errors.ts';

import { descriptionOf, type Described } from './setting.ts';
import { Settings } from './settings.ts';

/** The variables of a process, by name. */
type Variables = Readonly<Record<string, string | undefined>>;

const shape: Readonly<Record<string, z.ZodType>> = Settings.shape;

/** Reads every setting; throws STARTUP_FAILED that names each one at fault, its value, and what is allowed. */
export function readSettings(variables: Variables): Settings {
  const given = Object.entries(shape).map(([key, made]) => [
    key,
    variables[descriptionOf(made).name],
  ]);
  const parsed = Settings.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    throw refusal(faultsIn(parsed.error), variables);
  }
  return parsed.data;
}

function faultsIn(error: z.ZodError): readonly Described[] {
  const keys = new Set(error.issues.map(({ path }) => String(path[0])));
  return Object.entries(shape)
    .filter(([key]) => keys.has(key))
    .map(([, made]) => descriptionOf(made));
}

function refusal(faults: readonly Described[], variables: Variables): StartupError {
  const written = ({ name, isSecret }: Described): string =>
    `${name}=${isSecret ? '…' : (variables[name] ?? '')}`;
  const zh = faults.map((fault) => `  ${written(fault)}  应为${fault.allowed.zh}`);
  const en = faults.map((fault) => `  ${written(fault)}  is to be ${fault.allowed.en}`);
  return new StartupError(
    `设置有误：\n${zh.join('\n')}\n运行 npm start -- --help 可见全部设置。`,
    `Settings at fault:\n${en.join('\n')}\nnpm start -- --help lists every setting.`,
  );
}
