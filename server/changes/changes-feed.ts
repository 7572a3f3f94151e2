import type { AtlasContext } from '#server/context.ts';
import { escapeXml } from '#server/export/escape-xml.ts';
import type { Ledger } from '#server/ledger/ledger.ts';
import { readable } from '#server/papers/readable-address.ts';
import { readName } from '#server/records/names.ts';

import { changesAddress, feedAddress } from './changes-address.ts';
import type { ChangesAsked } from './changes-question.ts';
import { findChanges } from './find-all.ts';
import type { ChangeRecord } from './find-changes.ts';
import { sayChange } from './say-change.ts';
import { CHANGES_WORDS } from './words.ts';

/** Readers of feeds come often: they need what is new, not all that ever was. */
const MOST = 100;
/** When nothing has changed: feeds have to say since when they are as they are. */
const NEVER = '1970-01-01T00:00:00.000Z';

/** A change, and when it was put in. */
interface Dated {
  readonly change: ChangeRecord;
  readonly recordedAt: string;
}

/** Changes as an Atom feed (RFC 4287), the latest recorded first. Throws what changes throws. */
export async function changesFeed(context: AtlasContext, asked: ChangesAsked): Promise<string> {
  const { language, origin, records } = context;
  const words = CHANGES_WORDS[language];
  const ledger = await records.ledger();
  const { changes } = await findChanges(context, asked);
  const entries = changes
    .map((change) => ({ change, recordedAt: recordedAtOf(change, ledger, asked) }))
    .sort((one, other) => (one.recordedAt < other.recordedAt ? 1 : -1))
    .slice(0, MOST);
  const self = origin + feedAddress(asked, language);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language === 'zh' ? 'zh-CN' : 'en'}">`,
    element('id', self),
    element('title', `${words.atlas} · ${words.feed}`),
    element('subtitle', words.feedNote),
    element('updated', entries[0]?.recordedAt ?? NEVER),
    `<author>${element('name', words.atlas)}</author>`,
    link('self', self),
    link('alternate', origin + changesAddress(asked, language)),
    ...(await Promise.all(entries.map((entry) => entryOf(context, ledger, entry)))),
    '</feed>',
    '',
  ].join('\n');
}

async function entryOf(
  { records, language, origin }: AtlasContext,
  ledger: Ledger,
  { change, recordedAt }: Dated,
): Promise<string> {
  const words = CHANGES_WORDS[language];
  const { text, papers } = sayChange(change, ledger, language);
  const entity = await records.entity(change.entity);
  const page = change.kind === 'SLIPPED' ? 'slips' : 'entity';
  const query = language === 'en' ? '?lang=en' : '';
  const kind = words.kinds[change.kind];
  return [
    '<entry>',
    element('id', idOf(change)),
    element('title', `${readName(entity, language)}${words.colon}${kind}${words.aside}${text}`),
    element('updated', recordedAt),
    link('alternate', `${origin}/${page}/${readable(entity.id)}${query}`),
    `<category term="${escapeXml(change.kind)}" label="${escapeXml(kind)}"/>`,
    element('summary', [text, ...papers].join(words.aside)),
    '</entry>',
  ].join('\n');
}

/** The same change bears the same id in whichever feed it stands, and another one never does. */
function idOf({ kind, field, now, entity, nowRecord, beforeRecord, date }: ChangeRecord): string {
  const ids = [nowRecord?.record, beforeRecord?.record, kind, field, now, entity, date];
  const parts = ids.map((part) => encodeURIComponent(part ?? '-'));
  return `urn:plan-atlas:change:${parts.join(':')}`;
}

/** When the record that says so was put in; of what is no longer in a list, when that list was. */
function recordedAtOf(
  { nowRecord, beforeRecord }: ChangeRecord,
  { documents }: Ledger,
  { to }: ChangesAsked,
): string {
  const list = nowRecord === null ? documents.get(to ?? '') : undefined;
  return nowRecord?.recordedAt ?? list?.recordedAt ?? beforeRecord?.recordedAt ?? NEVER;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function link(relation: string, address: string): string {
  return `<link rel="${relation}" href="${escapeXml(address)}"/>`;
}
