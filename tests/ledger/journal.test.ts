import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeEach, describe, expect, test } from 'vitest';

import { Reading } from '#server/graph/reading.ts';
import { LedgerSource } from '#server/ledger/ledger-source.ts';
import { printLedgerText } from '#server/ledger/ledger-text.ts';
import {
  appendToJournal,
  joinJournal,
  loadIntoJournal,
  readJournal,
} from '#server/startup/journal.ts';
import { openWritingAtlas } from '#tests/testkit/writing-atlas.ts';

const folder = await mkdtemp(join(tmpdir(), 'plan-atlas-journal-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const file = join(folder, 'ledger.jsonl');
const atlas = await openWritingAtlas({ journal: appendToJournal(file) });
const QUIET = { step: () => undefined, detail: () => undefined };

const stored = async () => (await new LedgerSource().read(new Reading(atlas.graph))).lines;
const addDocument = (title: string) =>
  atlas.ask(
    'mutation ($title: String!) { addDocument(input: {title: $title, issuer: "某局", date: "2025", kind: NOTICE}) { errors { code } } }',
    { title },
  );
const forgetAll = () =>
  atlas.graph.write((run) =>
    run('MATCH (node) WHERE node:Ledger OR node:LedgerLine DETACH DELETE node'),
  );

beforeEach(async () => {
  await forgetAll();
  await rm(file, { force: true });
  await addDocument('第一份');
  await addDocument('第二份');
});

describe('what was recorded is kept beside the database', () => {
  test('as lines that are the ledger’s, in its order', async () => {
    expect(await readFile(file, 'utf8')).toBe(printLedgerText(await stored()));
    expect(await readJournal(file)).toHaveLength(2);
  });

  test('so that a database that was lost is given all of it again', async () => {
    const before = await stored();
    await forgetAll();
    await joinJournal(atlas.graph, file, QUIET);
    expect(await stored()).toStrictEqual(before);
  });

  test('and a file that was lost, or lacks its last lines, is written again', async () => {
    const whole = await readFile(file, 'utf8');
    for (const left of ['', whole.slice(0, whole.indexOf('\n') + 1), whole.slice(0, -20)]) {
      await writeFile(file, left);
      await joinJournal(atlas.graph, file, QUIET);
      expect(await readFile(file, 'utf8')).toBe(whole);
    }
  });

  test('joining again changes nothing', async () => {
    const before = await readFile(file, 'utf8');
    await joinJournal(atlas.graph, file, QUIET);
    await joinJournal(atlas.graph, file, QUIET);
    expect(await readFile(file, 'utf8')).toBe(before);
    expect(await stored()).toHaveLength(2);
  });

  test('what is printed in one place and loaded in another is there once, with what was there before', async () => {
    const printed = await readJournal(file);
    const other = join(folder, 'other.jsonl');
    await rm(other, { force: true });
    expect(await loadIntoJournal(other, printed)).toBe(2);
    expect(await loadIntoJournal(other, printed)).toBe(0);
    expect(await readJournal(other)).toStrictEqual(printed);
  });

  test('a line that is none of ours is told with its number, and nothing of the file is lost', async () => {
    const text = `${await readFile(file, 'utf8')}{"document": 3}\n`;
    await writeFile(file, text);
    await expect(readJournal(file)).rejects.toThrow(/Line 3 of .*ledger\.jsonl/);
    expect(await readFile(file, 'utf8')).toBe(text);
  });
});
