/**
 * Every setting of the product, each told once: the variable, what it takes, its default, what it is for. Reading, refusing,
 * `npm start -- --help` and the table in docs/operations.md follow from here.
 */
import envPaths from 'env-paths';
import { z } from 'zod';

import type { Words } from '#server/domain/language.ts';
import { USUAL_BUDGET, USUAL_DEADLINE_MS } from '#server/domain/usual-bounds.ts';

import { address, list, oneOf, path, text, wholeNumber } from './kind.ts';
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
    drainSeconds: setting('DRAIN_SECONDS', wholeNumber(0, 600), {
      default: '10',
      zh: '收到停止信号后，最多等候多少秒让已到的请求答完',
      en: 'how many seconds, after a signal to stop, requests that have come may still take',
    }),
  },
} satisfies Group;

const WRITING = {
  title: { zh: '谁可以录入', en: 'Who may write' },
  settings: {
    writing: setting('WRITING', oneOf('auto', 'off'), {
      default: 'auto',
      zh: 'auto：只在本机提供服务时，启动时给出审核人的登录链接；off：谁都不能录入',
      en: 'auto: a server of this machine alone prints a link by which its keeper signs in; off: nobody may write',
    }),
    isReviewed: setting('REVIEW', oneOf('on', 'off'), {
      default: 'off',
      zh: '编辑录入的记录是否须经审核人采用才算数',
      en: 'whether what an editor records counts only once a keeper has accepted it',
    }),
    keeperToken: optional('KEEPER_TOKEN', text, {
      isSecret: true,
      zh: '审核人的令牌（Authorization: Bearer …）；不设则每次启动另取一个',
      en: 'the keeper’s token (Authorization: Bearer …); without it each start takes another',
    }),
    keeperName: setting('KEEPER_NAME', text, {
      default: '本机审核人',
      shown: { zh: '本机审核人', en: 'Chinese for “the keeper of this machine”' },
      zh: '以令牌录入的内容署什么名',
      en: 'the name under which what is written by the token stands',
    }),
    openIdIssuer: optional('OIDC_ISSUER', address('https', 'http'), {
      zh: '用来登录的 OpenID Connect 服务；与 OIDC_CLIENT_ID 一起设',
      en: 'the OpenID Connect provider at which people sign in; set together with OIDC_CLIENT_ID',
    }),
    openIdClient: optional('OIDC_CLIENT_ID', text, {
      zh: '本服务在登录服务处的客户端标识；回调地址是 PUBLIC_URL 加 /session/callback',
      en: 'as which client the provider knows this server; its redirect address is PUBLIC_URL with /session/callback',
    }),
    openIdSecret: optional('OIDC_CLIENT_SECRET', text, {
      isSecret: true,
      zh: '该客户端的密钥；公开客户端不设',
      en: 'that client’s secret; none for a public client',
    }),
    openIdScope: setting('OIDC_SCOPE', text, {
      default: 'openid profile',
      zh: '登录时请求的范围',
      en: 'the scope that is asked for',
    }),
    openIdRolesClaim: setting('OIDC_ROLES_CLAIM', text, {
      default: 'roles',
      zh: '登录服务在哪一项里给出角色；可用点深入，如 realm_access.roles',
      en: 'which claim carries roles; dots lead into it, as in realm_access.roles',
    }),
    openIdEditor: setting('OIDC_EDITOR', text, {
      default: 'editor',
      zh: '其中哪个值是编辑',
      en: 'which of its values makes an editor',
    }),
    openIdKeeper: setting('OIDC_KEEPER', text, {
      default: 'keeper',
      zh: '其中哪个值是审核人',
      en: 'which of its values makes a keeper',
    }),
    sessionSecret: optional('SESSION_SECRET', text, {
      isSecret: true,
      zh: '给登录签名的密钥，几个服务共用；不设则重新启动后须重新登录',
      en: 'what signs sessions, the same for several servers; without it they end with a restart',
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
    mapDataFile: optional('MAP_DATA', path, {
      zh: '市和县区边界的 GeoJSON 文件（Polygon 或 MultiPolygon，带名称或 GB/T 2260 代码）；有了它，地图画在真实的轮廓上',
      en: 'a GeoJSON file with the boundaries of cities and counties (Polygon or MultiPolygon, with names or codes of GB/T 2260); maps are then drawn on real outlines',
    }),
    mapNote: optional('MAP_NOTE', text, {
      zh: '写在每张这样的地图下的话，如边界的来源和审图号',
      en: 'what stands below every such map: where the boundaries are from, and their approval number',
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

const DOOR = {
  title: { zh: '谁可以来问', en: 'Who may ask' },
  settings: {
    publicUrl: optional('PUBLIC_URL', address('http', 'https'), {
      zh: '读者访问本服务的地址，如 https://atlas.example.org；反向代理之后须设置，答案里的链接以它开头',
      en: 'where readers reach the server, such as https://atlas.example.org; to be set behind a reverse proxy, since links in answers begin with it',
    }),
    allowedHosts: setting('ALLOWED_HOSTS', list, {
      default: '',
      zh: '除本机名称、IP 地址和 PUBLIC_URL 外可用的主机名，以逗号分隔；以点开头表示其下所有名称，* 表示任意',
      en: 'host names to answer to besides this machine’s, IP addresses and that of PUBLIC_URL, with commas between; one that begins with a dot stands for all below it, * for any',
    }),
    trustedProxies: setting('TRUSTED_PROXIES', list, {
      default: '',
      zh: '可信的反向代理的地址或网段，以逗号分隔，如 loopback, 10.0.0.0/8；只有它们的 X-Forwarded-For 算数',
      en: 'addresses or networks of proxies whose X-Forwarded-For is believed, with commas between, as in loopback, 10.0.0.0/8',
    }),
    corsOrigins: setting('CORS_ORIGINS', list, {
      default: '*',
      zh: '哪些网站的页面可以读取答案，以逗号分隔；* 表示任意（不带凭据）',
      en: 'the sites whose pages may read answers, with commas between; * is any, without credentials',
    }),
  },
} satisfies Group;

const LIMITS = {
  title: { zh: '每个来访者可以问多少', en: 'How much each client may ask' },
  settings: {
    budget: setting('BUDGET_PER_MINUTE', wholeNumber(1_000, 1_000_000_000), {
      default: String(USUAL_BUDGET),
      zh: '每个地址每分钟可用的查询费用（extensions.cost 之和），用完得到 429',
      en: 'the cost (the sum of extensions.cost) that each address may spend in a minute; beyond it there is a 429',
    }),
    deadlineSeconds: setting('QUESTION_SECONDS', wholeNumber(1, 600), {
      default: String(USUAL_DEADLINE_MS / 1_000),
      zh: '一个 GraphQL 问题最多用时（秒），含排队',
      en: 'the seconds that a GraphQL question may take, waiting included',
    }),
    redisUrl: optional('REDIS_URL', address('redis', 'rediss'), {
      isSecret: true,
      zh: '几个服务共用额度的 Redis 或 Valkey；不设则各记各的',
      en: 'a Redis or Valkey in which several servers keep budgets together; without it each keeps its own',
    }),
  },
} satisfies Group;

const OBSERVING = {
  title: { zh: '日志与指标', en: 'Logs and metrics' },
  settings: {
    logLevel: setting('LOG_LEVEL', oneOf('debug', 'info', 'warn', 'error', 'silent'), {
      default: 'info',
      zh: '记到哪一级；debug 连健康检查和静态文件也记',
      en: 'what is logged from which level on; debug tells health checks and files of the page, too',
    }),
    logFormat: setting('LOG_FORMAT', oneOf('text', 'json'), {
      default: 'text',
      zh: 'text 供人在终端上看，json 每行一个对象，供日志系统收集',
      en: 'text for people at a terminal, json for what collects logs: an object a line',
    }),
    metrics: setting('METRICS', oneOf('on', 'off'), {
      default: 'on',
      zh: '是否在 /metrics 提供 Prometheus 指标',
      en: 'whether /metrics gives figures to Prometheus',
    }),
    metricsToken: optional('METRICS_TOKEN', text, {
      isSecret: true,
      zh: '读 /metrics 须带的令牌（Authorization: Bearer …）；不设则谁都能读',
      en: 'the token that reading /metrics takes (Authorization: Bearer …); without it whoever reaches the port may read them',
    }),
  },
} satisfies Group;

/** In the order in which they are told. A new one stands here, and in the object below. */
export const GROUPS: readonly Group[] = [SERVING, DOOR, WRITING, LIMITS, FILES, NEO4J, OBSERVING];

export const Settings = z.object({
  ...SERVING.settings,
  ...DOOR.settings,
  ...WRITING.settings,
  ...LIMITS.settings,
  ...FILES.settings,
  ...NEO4J.settings,
  ...OBSERVING.settings,
});
export type Settings = z.infer<typeof Settings>;
