import { describe, expect, test } from 'vitest';

import '#client/pages/registry.ts';
import type { EntityHint, RelationFact } from '#client/shared/api/fragments.ts';
import { parseAddress, printAddress } from '#client/shared/routing/address.ts';
import { type CanvasSettings, NO_SETTINGS } from '#client/shared/routing/canvas-settings.ts';
import { changePaths } from '#client/pages/paths/route.ts';
import {
  hideEntities,
  pickAll,
  pickOnward,
  pin,
  restoreHidden,
  showOnly,
  togglePicked,
  unpin,
} from '#client/explorer/canvas-panel/transitions.ts';
import { addEntities, collapse, expand } from '#client/explorer/expansion/expansion.ts';
import {
  type ExplorerState,
  HOME,
  type Transition,
} from '#client/shared/routing/explorer-state.ts';
import { goTo, goToEntity, select } from '#client/shared/routing/navigate.ts';
import { applySettings } from '#client/canvas/drawing/apply-settings.ts';
import type { Drawing } from '#client/canvas/drawing/drawing.ts';
import { linePath } from '#client/canvas/drawing/line-path.ts';

function after(...transitions: readonly Transition[]): ExplorerState {
  return transitions.reduce((state, transition) => transition(state), HOME);
}

function reread(state: ExplorerState): ExplorerState {
  const { pathname, search } = new URL(printAddress(state), 'http://atlas');
  return parseAddress({ pathname, search });
}

const entity = (id: string): EntityHint => ({ id, name: id, nameEn: null, type: 'PARK' });
const relation = (from: string, to: string): RelationFact => ({
  id: `${from}~FEEDS~${to}`,
  type: 'FEEDS',
  basis: 'STATED',
  intended: false,
  intendedWord: null,
  from: entity(from),
  to: entity(to),
  mentions: [],
  restsOn: [],
});
const box = (id: string, x: number, y: number): Drawing['boxes'][number] => ({
  id,
  x,
  y,
  width: 100,
  height: 34,
  entity: entity(id),
  name: id,
  emphasis: 'plain',
  isFresh: false,
});
const line = (
  from: Drawing['boxes'][number],
  to: Drawing['boxes'][number],
): Drawing['lines'][number] => ({
  relation: relation(from.id, to.id),
  path: linePath(from, to),
  isHighlighted: false,
  label: '',
  labelEnd: 'middle',
});

const [a, b, c] = [box('a', 0, 0), box('b', 300, 0), box('c', 300, 100)];
const DRAWING: Drawing = {
  of: 'a',
  boxes: [a, b, c],
  more: [],
  lines: [line(a, b), line(a, c), line(b, c)],
  heads: [],
  focus: ['a'],
  isWhole: true,
};
const settings = (some: Partial<CanvasSettings>): CanvasSettings => ({ ...NO_SETTINGS, ...some });

describe('what the reader did to a drawing', () => {
  test('changes nothing where nothing was done', () => {
    expect(applySettings(DRAWING, settings({ picked: ['a'] }))).toBe(DRAWING);
  });

  test('takes off what is hidden, with its lines, and moves nothing else', () => {
    const drawn = applySettings(DRAWING, settings({ hiddenEntities: ['b'] }));
    expect(drawn.boxes).toStrictEqual([a, c]);
    expect(drawn.lines.map(({ relation: { id } }) => id)).toStrictEqual(['a~FEEDS~c']);
  });

  test('takes off the lines of a kind of relation, and no box', () => {
    const drawn = applySettings(DRAWING, settings({ hiddenRelationTypes: ['FEEDS'] }));
    expect(drawn.lines).toStrictEqual([]);
    expect(drawn.boxes).toStrictEqual(DRAWING.boxes);
  });

  test('puts what is pinned in its place and leads its lines there; the others stay as they run', () => {
    const drawn = applySettings(DRAWING, settings({ pins: [{ id: 'c', x: -400, y: 50 }] }));
    const moved = { ...c, x: -400, y: 50 };
    expect(drawn.boxes).toStrictEqual([a, b, moved]);
    expect(drawn.lines[0]).toBe(DRAWING.lines[0]);
    expect(drawn.lines[1]?.path).toStrictEqual(linePath(a, moved));
    expect(drawn.lines[2]?.path).toStrictEqual(linePath(b, moved));
  });
});

describe('the address holds what was done to a drawing', () => {
  const steel = goToEntity('zm-steel');
  test.each([
    ['things picked', after(steel, togglePicked('zm-a'), pickAll(['zm-b', 'gd-c']))],
    ['things hidden', after(steel, hideEntities(['zm-a', 'zm-b']))],
    ['things pinned, left and above', after(steel, pin([{ id: 'zm-a', x: -240.4, y: 17.6 }]))],
    [
      'all of it at once',
      after(
        steel,
        pin([{ id: 'zm-a', x: 1, y: -2 }]),
        hideEntities(['zm-b']),
        pickAll(['zm-a', 'zm-c']),
        select('zm-c'),
      ),
    ],
    ['a set', after(showOnly(['zm-a', 'zm-b']))],
    [
      'a set, expanded by one type of one relation, and one added',
      after(
        showOnly(['zm-a']),
        expand('zm-a', ['IN.FEEDS.PROJECT', 'OUT.PART_OF']),
        addEntities(['zm-c'], 'zm-a', []),
        addEntities(['gd-d'], '', []),
      ),
    ],
    ['paths not yet chosen', after(goTo('paths', { from: 'zm-a', to: '' }))],
    [
      'the strongest paths by two relations, stated',
      after(
        goTo('paths', { from: 'zm-a', to: 'zm-b' }),
        changePaths({ rankBy: 'STRONGEST', types: ['FEEDS', 'PART_OF'], basis: ['STATED'] }),
      ),
    ],
  ])('%s', (_what, state) => {
    expect(reread(state)).toStrictEqual(state);
  });
});

describe('to pick several', () => {
  test('begins with what the panel tells of', () => {
    const { settings: done } = after(goToEntity('zm-a'), select('zm-b'), togglePicked('zm-c'));
    expect(done.picked).toStrictEqual(['zm-b', 'zm-c']);
  });

  test('by the same press again puts back', () => {
    const { settings: done } = after(
      goToEntity('zm-a'),
      togglePicked('zm-c'),
      togglePicked('zm-c'),
    );
    expect(done.picked).toStrictEqual([]);
  });

  test('onward takes both and goes there', () => {
    const state = after(goToEntity('zm-a'), pickOnward('zm-b', 'zm-c'));
    expect(state.settings.picked).toStrictEqual(['zm-b', 'zm-c']);
    expect(state.selected).toBe('zm-c');
  });

  test('what is hidden is no longer picked; to restore brings it back', () => {
    const hidden = after(goToEntity('zm-a'), pickAll(['zm-b', 'zm-c']), hideEntities(['zm-b']));
    expect(hidden.settings.picked).toStrictEqual(['zm-c']);
    expect(restoreHidden()(hidden).settings.hiddenEntities).toStrictEqual([]);
  });

  test('what is let go is where the drawing puts it', () => {
    const pinned = after(goToEntity('zm-a'), pin([{ id: 'zm-b', x: 1, y: 2 }]));
    expect(unpin(['zm-b'])(pinned).settings.pins).toStrictEqual([]);
  });
});

describe('to add to a drawing', () => {
  test('that answers a question makes a drawing of what it holds, and of what is added', () => {
    const trace = goTo('trace', { question: { from: 'zm-a', direction: 'DOWNSTREAM', until: [] } });
    expect(after(trace, addEntities(['zm-c'], 'zm-b', ['zm-a', 'zm-b'])).route).toStrictEqual({
      page: 'graph',
      of: ['zm-a', 'zm-b'],
      expansions: [{ of: 'zm-b', groups: [], only: ['zm-c'], rounds: 1 }],
    });
  });

  test('and to collapse an entity leaves what was added by name', () => {
    const { route } = after(
      showOnly(['zm-a']),
      addEntities(['zm-c'], 'zm-a', []),
      expand('zm-a', []),
      collapse('zm-a'),
    );
    expect(route).toMatchObject({ expansions: [{ of: 'zm-a', only: ['zm-c'] }] });
  });
});
