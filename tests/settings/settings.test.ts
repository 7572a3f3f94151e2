import { resolve } from 'node:path';

import { describe, expect, test } from 'vitest';

import { readEnvironment } from '#server/environment.ts';
import { readHelp } from '#server/settings/help.ts';
import { readSettings } from '#server/settings/read-settings.ts';
import { descriptionOf } from '#server/settings/setting.ts';
import { GROUPS, Settings } from '#server/settings/settings.ts';

const all = Object.values(Settings.shape).map(descriptionOf);

/** What is said of these variables; an empty text where nothing is. */
function refusalOf(variables: Record<string, string>): string {
  try {
    readSettings(variables);
    return '';
  } catch (error) {
    return String(error);
  }
}

describe('settings', () => {
  test('each is told in both languages, in one group, under a variable of its own', () => {
    const told = GROUPS.flatMap(({ settings }) => Object.values(settings).map(descriptionOf));
    expect(new Set(told.map(({ name }) => name)).size).toBe(told.length);
    expect(told).toStrictEqual(all);
    for (const { meaning, allowed } of told) {
      expect(meaning.zh).toMatch(/\p{Script=Han}/u);
      expect(allowed.zh).toMatch(/\p{Script=Han}/u);
      expect(meaning.en + allowed.en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test('none has to be set, and a variable of blanks is as one that is not set', () => {
    const blanks = Object.fromEntries(all.map(({ name }) => [name, '  ']));
    expect(readSettings(blanks)).toStrictEqual(readSettings({}));
    expect(readEnvironment({})).toMatchObject({ port: 4000, host: '127.0.0.1', neo4j: null });
  });

  test('every one at fault is refused at once, with its value and what is allowed', () => {
    const refusal = refusalOf({ PORT: '65536', NEO4J_URI: 'http://graph:7474', HOST: '::1' });
    expect(refusal).toContain('PORT=65536  is to be a whole number from 0 to 65535');
    expect(refusal).toContain('NEO4J_URI=http://graph:7474  is to be an address that begins with');
    expect(refusal).not.toContain('HOST');
  });

  test.each(['4000.5', '4e3', '-1', 'many'])('%s is no port', (port) => {
    expect(refusalOf({ PORT: port })).toContain(`PORT=${port}`);
  });

  test('a path is read from the folder of the start', () => {
    expect(readSettings({ DATA_DIR: 'elsewhere' }).dataFolder).toBe(resolve('elsewhere'));
  });
});

describe('npm start -- --help', () => {
  test('lists every setting, Chinese first and English below', () => {
    const help = readHelp(['--help']) ?? '';
    for (const { name, meaning } of all) {
      expect(help).toContain(`${name}=`);
      expect(help.indexOf(meaning.zh)).toBeGreaterThan(0);
      expect(help.indexOf(meaning.en)).toBeGreaterThan(help.indexOf(meaning.zh));
    }
  });

  test('is in one language where that is named', () => {
    expect(readHelp(['--help', '--lang', 'en'])).not.toMatch(/\p{Script=Han}/u);
    expect(readHelp(['-h', '--lang=zh'])).not.toContain('Usage');
  });

  test('is not printed unasked, and an argument that there is not is refused by name', () => {
    expect(readHelp([])).toBeNull();
    expect(() => readHelp(['--port', '4001'])).toThrow('--port');
    expect(() => readHelp(['start'])).toThrow('start');
    expect(() => readHelp(['--help', '--lang', 'fr'])).toThrow('--lang fr');
  });
});
