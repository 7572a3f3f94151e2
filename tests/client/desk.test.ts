import { describe, expect, test } from 'vitest';

import {
  chooseDesk,
  forgetDesk,
  noteData,
  parseDesk,
  useDesk,
} from '#client/shared/reader/desk.ts';

const MAOMING = { id: 'gd-maoming', type: 'CITY', name: '茂名市', nameEn: null } as const;
const FIRST = { version: '1', entities: 10, relations: 20 };
const SECOND = { version: '2', entities: 12, relations: 19 };

describe('a desk', () => {
  test('tells what is new once the data are others, and not before', () => {
    chooseDesk(MAOMING);
    noteData(FIRST);
    noteData(FIRST);
    expect(useDesk.getState()).toMatchObject({ of: MAOMING, seen: FIRST, before: null });
    noteData(SECOND);
    expect(useDesk.getState()).toMatchObject({ seen: SECOND, before: FIRST });
  });

  test('keeps what was seen when it becomes another’s, and nothing when it is forgotten', () => {
    chooseDesk({ ...MAOMING, id: 'gd-zhanjiang' });
    expect(useDesk.getState()).toMatchObject({ of: { id: 'gd-zhanjiang' }, seen: SECOND });
    forgetDesk();
    noteData(FIRST);
    expect(useDesk.getState()).toStrictEqual({ of: null, seen: null, before: null });
  });

  test('is read as it was kept, and what makes no sense is none', () => {
    const kept = { of: MAOMING, seen: { ...FIRST, since: '2026-01-01T00:00:00Z' }, before: null };
    expect(parseDesk(JSON.stringify(kept))).toStrictEqual(kept);
    expect(parseDesk('{"of":{"id":1},"seen":{"version":"1"}}')).toStrictEqual(parseDesk(null));
    expect(parseDesk('no json')).toStrictEqual({ of: null, seen: null, before: null });
  });
});
