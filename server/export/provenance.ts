import type { DocumentEntry, RecordEntry } from '#server/ledger/ledger.ts';

import type { ExportedPapers } from './exported-papers.ts';

interface Node {
  readonly '@id': string;
  readonly [key: string]: unknown;
}

/** Papers and what they say in PROV-O: each record had its paper for its source and is of whoever put it in, and what was taken back was invalidated. */
export function* provenanceNodes({ documents, records }: ExportedPapers): Generator<Node> {
  yield* documents.map(documentNode);
  yield* records.map(recordNode);
  const hands = new Set([...documents, ...records].flatMap(handsOf));
  for (const hand of hands) {
    yield { '@id': handIri(hand), '@type': 'prov:Agent', 'rdfs:label': hand };
  }
}

function documentNode(entry: DocumentEntry): Node {
  const { document, title, issuer, date, kind, url } = entry;
  return {
    '@id': documentIri(document),
    '@type': ['Document', 'prov:Entity'],
    'dcterms:title': title,
    'dcterms:publisher': issuer,
    'dcterms:date': date,
    'dcterms:type': kind,
    ...(url === undefined ? {} : { 'dcterms:source': { '@id': url } }),
    ...putIn(entry),
  };
}

function recordNode(entry: RecordEntry): Node {
  const { record, document, of, at, date, status } = entry;
  const { stage, stageWord, percent, starts, ends, amounts, obstacles, note } = entry;
  const { adds, alias, sameAs, relations } = entry;
  return {
    '@id': recordIri(record),
    '@type': ['Record', 'prov:Entity'],
    about: { '@id': `entity:${of}` },
    hadPrimarySource: documentIri(document),
    at,
    'dcterms:date': date,
    status,
    stage,
    stageWord,
    percent,
    starts,
    ends,
    obstacles,
    note,
    alias,
    adds: adds?.name,
    sameAs: sameAs === undefined ? undefined : { '@id': `entity:${sameAs}` },
    states: relations?.map(({ type, direction, other }) => ({
      '@id': `relation:${direction === 'OUT' ? `${of}~${type}~${other}` : `${other}~${type}~${of}`}`,
    })),
    money: amounts?.map(({ kind, value, text }) => ({ kind, value, unit: '万元', text })),
    ...putIn(entry),
  };
}

function putIn({ by, recordedAt, retraction }: DocumentEntry | RecordEntry): object {
  const time = (value: string): object => ({ '@type': 'xsd:dateTime', '@value': value });
  return {
    'prov:wasAttributedTo': { '@id': handIri(by) },
    'prov:generatedAtTime': time(recordedAt),
    ...(retraction === null
      ? {}
      : {
          'prov:invalidatedAtTime': time(retraction.recordedAt),
          retractedBy: { '@id': handIri(retraction.by) },
          retractedFor: retraction.reason,
        }),
  };
}

function handsOf({ by, retraction }: DocumentEntry | RecordEntry): string[] {
  return [by, ...(retraction === null ? [] : [retraction.by])];
}

export function recordIri(record: string): string {
  return `urn:plan-atlas:record:${record}`;
}

function documentIri(document: string): string {
  return `urn:plan-atlas:document:${document}`;
}

function handIri(name: string): string {
  return `urn:plan-atlas:hand:${encodeURIComponent(name)}`;
}
