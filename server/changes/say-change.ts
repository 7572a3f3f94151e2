import { MONEY_KINDS } from '#server/domain/ledger-line.ts';
import type { Language } from '#server/domain/language.ts';
import { RECORD_STAGES } from '#server/domain/vocabulary.ts';
import { STAGE_WORDS } from '#server/domain/vocabulary-words.ts';
import type { Ledger, RecordEntry } from '#server/ledger/ledger.ts';

import type { ChangeField } from './compare-records.ts';
import type { ChangeRecord } from './find-changes.ts';
import { CHANGES_WORDS, type ChangesWords } from './words.ts';

/** A change in words, and the papers that bear it out, the newer first. */
export interface SaidChange {
  readonly text: string;
  readonly papers: readonly string[];
}

/** What has changed, in the reader's language. */
export function sayChange(change: ChangeRecord, ledger: Ledger, language: Language): SaidChange {
  const words = CHANGES_WORDS[language];
  const { nowRecord, beforeRecord } = change;
  const papers = [nowRecord, beforeRecord].flatMap((record) =>
    record === null ? [] : [sayPaper(record, ledger, words)],
  );
  return {
    text: sayMove(change, words, language),
    papers: isHeldAgainstPlan(change) ? [...papers, words.plan] : papers,
  };
}

function sayMove(change: ChangeRecord, words: ChangesWords, language: Language): string {
  const { kind, field, before, now } = change;
  if (field === null) {
    return kind === 'DROPPED' ? words.dropped : words.arrived;
  }
  const was = sayValue(field, before, language);
  const is = sayValue(field, now, language);
  return kind === 'CONTRADICTED'
    ? words.contradicted(words.fields[field], is, was)
    : words.moved(words.fields[field], was, is);
}

/** The stage of the plan stands for what was said before, where no paper did. */
function isHeldAgainstPlan({ field, before, beforeRecord }: ChangeRecord): boolean {
  return field === 'STAGE' && before !== null && beforeRecord === null;
}

function sayValue(field: ChangeField, value: string | null, language: Language): string {
  const words = CHANGES_WORDS[language];
  if (value === null) {
    return words.unsaid;
  }
  if (field === 'STAGE') {
    const stage = RECORD_STAGES.find((one) => one === value);
    return stage === undefined ? value : STAGE_WORDS[stage][language];
  }
  if (field === 'AMOUNTS') {
    const kind = MONEY_KINDS.find((one) => value.startsWith(`${one} `));
    return kind === undefined ? value : `${words.money[kind]} ${value.slice(kind.length + 1)}`;
  }
  return field === 'PERCENT' ? `${value}%` : value;
}

/** A paper by its title, the place there and the date of what it says. */
function sayPaper(record: RecordEntry, { documents }: Ledger, words: ChangesWords): string {
  return words.paper(documents.get(record.document)?.title ?? '', record.at, record.date);
}
