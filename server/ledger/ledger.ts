import type {
  Acceptance,
  DocumentLine,
  LedgerLine,
  Money,
  RecordLine,
  Retraction,
} from '#server/domain/ledger-line.ts';
import type { Additions } from '#server/domain/addition.ts';
import type { RecordStage } from '#server/domain/vocabulary.ts';
import { appendTo } from '#server/domain/lists.ts';
import { isBy, type PaperDate } from '#server/domain/paper-date.ts';

import { additionsOf, identitiesOf } from './additions.ts';

export type RecordStatus = 'PENDING' | 'ACCEPTED' | 'RETRACTED';

/** A document as the ledger holds it; retracted where somebody took all of it back. */
export interface DocumentEntry extends DocumentLine {
  readonly number: number;
  readonly retraction: Retraction | null;
}

/** A record likewise, with what became of it. */
export interface RecordEntry extends RecordLine {
  /** Which line of the ledger it is, from 1: of two of one date, the later counts. */
  readonly number: number;
  readonly status: RecordStatus;
  readonly acceptance: Acceptance | null;
  readonly retraction: Retraction | null;
}

/** What is known of an entity at a moment: each word with the record that says it. */
export type Said = Readonly<
  Partial<Record<'stage' | 'percent' | 'starts' | 'ends' | 'obstacles' | 'amounts', RecordEntry>>
>;
const WORDS = ['stage', 'percent', 'starts', 'ends', 'obstacles', 'amounts'] as const;

interface StagesAt {
  readonly moment: PaperDate | null;
  readonly stages: Readonly<Record<string, RecordStage>>;
}

/** All that was ever recorded, in the order of its lines. */
export class Ledger {
  static readonly EMPTY = new Ledger([]);

  readonly lines: readonly LedgerLine[];
  readonly documents: ReadonlyMap<string, DocumentEntry>;
  readonly records: ReadonlyMap<string, RecordEntry>;
  /** What is added to the graphs of plans, by plan, in the order of the dates. */
  readonly additions: Additions;
  /** Of which entity an id tells by now: what was found to be another is told of that. */
  readonly identityOf: (id: string) => string;
  /** By entity, from the newest date to the oldest. */
  readonly #ofEntity: ReadonlyMap<string, readonly RecordEntry[]>;
  /** What was asked for last is asked for again, with each question. */
  #staged: StagesAt | undefined;

  constructor(lines: readonly LedgerLine[]) {
    this.lines = lines;
    const { acceptances, retractions } = verdictsOf(lines);
    // What is put in again after it was taken back stands.
    const retracted = (id: string, number: number): Retraction | null =>
      retractions.get(id)?.findLast((one) => one.number > number)?.line ?? null;
    const documents = new Map<string, DocumentEntry>();
    const records = new Map<string, RecordEntry>();
    lines.forEach((line, index) => {
      const number = index + 1;
      if ('title' in line) {
        const retraction = retracted(line.document, number);
        documents.set(line.document, { ...line, number, retraction });
      } else if ('record' in line) {
        const acceptance = acceptances.get(line.record) ?? null;
        const retraction = retracted(line.record, number) ?? retracted(line.document, number);
        const isPending = line.pending === true && acceptance === null;
        const status = retraction !== null ? 'RETRACTED' : isPending ? 'PENDING' : 'ACCEPTED';
        records.set(line.record, { ...line, number, status, acceptance, retraction });
      }
    });
    this.documents = documents;
    this.records = records;
    const ofEntity = new Map<string, RecordEntry[]>();
    this.additions = additionsOf([...records.values()]);
    this.identityOf = identitiesOf(this.additions);
    for (const record of [...records.values()].sort(newestFirst)) {
      appendTo(ofEntity, this.identityOf(record.of), record);
    }
    this.#ofEntity = ofEntity;
  }

  /** The same with more lines at its end. */
  with(lines: readonly LedgerLine[]): Ledger {
    return lines.length === 0 ? this : new Ledger([...this.lines, ...lines]);
  }

  /** As much of it as is still stored, where so many lines are: nothing where there are fewer, as after a backup was restored. */
  keptIn(lines: number): Ledger {
    return lines < this.lines.length ? Ledger.EMPTY : this;
  }

  /** What was recorded of an entity, the newest first; null: whatever its date. */
  recordsOf(entity: string, moment: PaperDate | null): readonly RecordEntry[] {
    const all = this.#ofEntity.get(entity) ?? [];
    return moment === null ? all : all.filter(({ date }) => isBy(date, moment));
  }

  /** The entities of which anything was ever recorded. */
  get entities(): Iterable<string> {
    return this.#ofEntity.keys();
  }

  /** The records of an entity that count at a moment, the newest first. */
  countingOf(entity: string, moment: PaperDate | null): readonly RecordEntry[] {
    return this.recordsOf(entity, moment).filter(
      ({ status, history }) => status === 'ACCEPTED' && history === undefined,
    );
  }

  /** What counts of an entity at a moment: of each word what the newest record says. */
  saidOf(entity: string, moment: PaperDate | null): Said {
    const said: Partial<Record<(typeof WORDS)[number], RecordEntry>> = {};
    for (const record of this.countingOf(entity, moment)) {
      for (const word of WORDS) {
        if (record[word] !== undefined) {
          said[word] ??= record;
        }
      }
    }
    return said;
  }

  /** The money of an entity at a moment: of each kind what the newest record says. */
  moneyOf(entity: string, moment: PaperDate | null): readonly Money[] {
    const found = new Map<Money['kind'], Money>();
    for (const money of this.countingOf(entity, moment).flatMap(({ amounts = [] }) => amounts)) {
      found.set(money.kind, found.get(money.kind) ?? money);
    }
    return [...found.values()];
  }

  /** By entity the stage that records give at a moment. */
  stagesAt(moment: PaperDate | null): Readonly<Record<string, RecordStage>> {
    if (this.#staged?.moment !== moment) {
      this.#staged = { moment, stages: this.#findStages(moment) };
    }
    return this.#staged.stages;
  }

  #findStages(moment: PaperDate | null): Readonly<Record<string, RecordStage>> {
    const stages: Record<string, RecordStage> = {};
    for (const entity of this.entities) {
      const stage = this.saidOf(entity, moment).stage?.stage;
      if (stage !== undefined) {
        stages[entity] = stage;
      }
    }
    return stages;
  }
}

function verdictsOf(lines: readonly LedgerLine[]) {
  const acceptances = new Map<string, Acceptance>();
  const retractions = new Map<string, { readonly line: Retraction; readonly number: number }[]>();
  lines.forEach((line, index) => {
    if ('accepts' in line) {
      acceptances.set(line.accepts, line);
    } else if ('retracts' in line) {
      appendTo(retractions, line.retracts, { line, number: index + 1 });
    }
  });
  return { acceptances, retractions };
}

function newestFirst(a: RecordEntry, b: RecordEntry): number {
  return a.date === b.date ? b.number - a.number : a.date < b.date ? 1 : -1;
}
