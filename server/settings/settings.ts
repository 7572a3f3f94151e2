/**
 * Every setting of the product, each told once: the variable, what it takes, its default, what it is for. Reading, refusing,
 * `npm start -- --help` and the table in docs/operations.md follow from here.
 */
import envPaths from 'env-paths';
import { z } from 'zod';

import type { Words } from '#server/domain/language.ts';

import { address, path, text, wholeNumber } from './kind.ts';
import { optional, setting } from './setting.ts';

/** Settings that one reads together. */
export interface Group {
  readonly title: Words;
  readonly settings: Readonly<Record<string, z.ZodType>>;
}

const SERVING = {
  title: { zh: '在哪里提供服务', en: 'Where it is served' },
  settings: {
    port: setting('PORT', wholeNumber(0, 65_535), {
      default: '4000',
      zh: '监听的端口；0 表示任一空闲端口',
      en: 'the port to listen on; 0 takes any that is free',
    }),
    host: setting('HOST', text, {
      default: '127.0.0.1',
      zh: '监听的地址；0.0.0.0 表示本机所有网络接口',
      en: 'the address to listen on; 0.0.0.0 is every network of this machine',
    }),
  },
} satisfies Group;

const FILES = {
  title: { zh: '文件', en: 'Files' },
  settings: {
    dataFolder: setting('DATA_DIR', path, {
      default: '.data',
      zh: '自带的 Neo4j 存放数据和密码的文件夹',
      en: 'the folder where our own Neo4j keeps its data and its password',
    }),
    cacheFolder: setting('CACHE_DIR', path, {
      default: envPaths('plan-atlas', { suffix: '' }).cache,
      shown: { zh: '系统的缓存文件夹', en: 'the system’s cache folder' },
      zh: 'Neo4j 的 jar 包取来后存放的文件夹，下次启动不必再取；几个服务可以共用',
      en: 'the folder where Neo4j’s jars are kept for the next start; several servers may share it',
    }),
    planTextFile: optional('PLAN_TEXT', path, {
      zh: '规划全文的文件：纯文本，或每行一个 {"at": "4.2¶3", "text": …} 的 JSON Lines；有了它，出处会显示原文段落',
      en: 'a file with the plan’s text, plain or as JSON Lines of {"at": "4.2¶3", "text": …}; evidence then shows the passage itself',
    }),
  },
} satisfies Group;

const NEO4J = {
  title: { zh: '图数据库', en: 'The graph database' },
  settings: {
    neo4jUri: optional(
      'NEO4J_URI',
      address('neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'),
      {
        zh: '自己的 Neo4j（5.26 以上）的地址；不设则用自带的',
        en: 'a Neo4j of your own, 5.26 or later; without it ours is started',
      },
    ),
    neo4jUser: setting('NEO4J_USER', text, {
      default: 'neo4j',
      zh: '登录 NEO4J_URI 的用户',
      en: 'the user for NEO4J_URI',
    }),
    neo4jPassword: optional('NEO4J_PASSWORD', text, {
      isSecret: true,
      zh: '登录 NEO4J_URI 的密码',
      en: 'the password for NEO4J_URI',
    }),
    neo4jDatabase: setting('NEO4J_DATABASE', text, {
      default: 'neo4j',
      zh: '图谱所在的数据库',
      en: 'the database that holds the graph',
    }),
  },
} satisfies Group;

/** In the order in which they are told. A new one stands here, and in the object below. */
export const GROUPS: readonly Group[] = [SERVING, FILES, NEO4J];

export const Settings = z.object({
  ...SERVING.settings,
  ...FILES.settings,
  ...NEO4J.settings,
});
export type Settings = z.infer<typeof Settings>;
