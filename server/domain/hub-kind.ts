/** What a hub is, read off its name. */
export const HUB_KINDS = [
  'PORT',
  'DEEP_WATER_PORT',
  'FISHING_HARBOUR',
  'AIRPORT',
  'GENERAL_AIRPORT',
  'RAILWAY_STATION',
] as const;
export type HubKind = (typeof HUB_KINDS)[number];

/** How the hubs of a kind are told by names, as regular expressions that Neo4j reads. */
export interface HubPattern {
  /** What the hub's name is like. */
  readonly name: string;
  /** What the name of a channel, berth or terminal of the hub is like; any where null. */
  readonly work: string | null;
}

export const FISHING_HARBOUR = '.*渔(?:港|业港区).*';

const PORT = '(?!.*(?:渔|港口群|友好)).*(?:港|港区|作业区|码头)';

export const HUB_PATTERNS: Readonly<Record<HubKind, HubPattern>> = {
  PORT: { name: PORT, work: null },
  DEEP_WATER_PORT: { name: PORT, work: '.*(?:深水|[1-9]\\d+ ?万吨).*' },
  FISHING_HARBOUR: { name: FISHING_HARBOUR, work: null },
  AIRPORT: { name: '(?!.*通用).*机场', work: null },
  GENERAL_AIRPORT: { name: '.*通用机场', work: null },
  RAILWAY_STATION: { name: '(?!.*(?:接收|货运)).*站', work: null },
};

const PORT_ENDING = /(?:新港区|渔业港区|港区|渔港|港|作业区|码头)$/u;

/** Whether this is a port of any kind, by its name. */
export function isPort({ type, name }: { readonly type: string; readonly name: string }): boolean {
  return type === 'Hub' && PORT_ENDING.test(name);
}

/** The site that a port is named for: 博贺 of 博贺新港区; null where it is no port, or named for nothing else. */
export function siteOfPort(name: string): string | null {
  const site = name.replace(PORT_ENDING, '');
  return site === name || site.length < LEAST ? null : site;
}

const LEAST = 2;
