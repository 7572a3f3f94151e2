import { resolve } from 'node:path';

import envPaths from 'env-paths';
import { z } from 'zod';

import { StartupError } from './domain/startup-errors.ts';
import type { GraphConnection } from './domain/graph-connection.ts';

const text = z
  .string()
  .trim()
  .transform((value) => (value === '' ? undefined : value))
  .optional();

const Variables = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: text,
  CACHE_DIR: text,
  PLAN_TEXT: text,
  NEO4J_URI: text.pipe(
    z
      .string()
      .regex(
        /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//,
        'is to begin with neo4j://, bolt:// or their +s forms',
      )
      .optional(),
  ),
  NEO4J_USER: text,
  NEO4J_PASSWORD: text,
  NEO4J_DATABASE: text,
});

/** All that the process is told from outside. */
export interface Environment {
  readonly port: number;
  readonly host: string;
  /** Where our own Neo4j keeps its data. */
  readonly dataFolder: string;
  /** Where what was fetched once is kept for the next start. */
  readonly cacheFolder: string;
  /** A file with the plan's text, so that evidence can show the passage itself. */
  readonly planTextFile: string | null;
  /** A Neo4j to use instead of our own. */
  readonly neo4j: GraphConnection | null;
  readonly neo4jDatabase: string;
  /** What our own children inherit: PATH, JAVA_HOME, proxies. */
  readonly inherited: NodeJS.ProcessEnv;
}

/** Parses the environment; throws STARTUP_FAILED that names every variable at fault. */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const parsed = Variables.safeParse(variables);
  if (!parsed.success) {
    const faults = parsed.error.issues
      .map((issue) => {
        const name = issue.path.join('.');
        return `${name}=${variables[name] ?? ''} ${issue.message}`;
      })
      .join('; ');
    throw new StartupError(`环境变量有误：${faults}`, `environment variables at fault: ${faults}`);
  }
  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.HOST,
    dataFolder: resolve(data.DATA_DIR ?? '.data'),
    cacheFolder: resolve(data.CACHE_DIR ?? envPaths('plan-atlas', { suffix: '' }).cache),
    planTextFile: data.PLAN_TEXT === undefined ? null : resolve(data.PLAN_TEXT),
    neo4j:
      data.NEO4J_URI === undefined
        ? null
        : {
            uri: data.NEO4J_URI,
            user: data.NEO4J_USER ?? 'neo4j',
            password: data.NEO4J_PASSWORD ?? '',
          },
    neo4jDatabase: data.NEO4J_DATABASE ?? 'neo4j',
    inherited: variables,
  };
}
