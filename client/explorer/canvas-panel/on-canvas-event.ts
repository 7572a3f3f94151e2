import type { CanvasEvent } from '#client/canvas/input/canvas-events.ts';
import { groupOfMore } from '#client/explorer/expansion/draw-graph.ts';
import {
  drawMore,
  expand,
  isExpandable,
  MOST_ADDED,
} from '#client/explorer/expansion/expansion.ts';
import { entityQuery } from '#client/shared/queries/entity.ts';
import { groupsOf } from '#client/shared/queries/neighbourhood.ts';
import { answerTo } from '#client/shared/queries/query.ts';
import { goToEntity, select } from '#client/shared/routing/navigate.ts';
import { change, useExplorer } from '#client/shared/routing/store.ts';
import {
  clearPicked,
  hideEntities,
  pickAll,
  pickOnward,
  pin,
  togglePicked,
} from './transitions.ts';

/** What follows from all that the reader does on the canvas. */
export function onCanvasEvent(event: CanvasEvent): void {
  switch (event.type) {
    case 'press': {
      const group = groupOfMore(event.id);
      change(group === null ? select(event.id) : drawMore(group));
      break;
    }
    case 'open':
      open(event.id);
      break;
    case 'toggle-picked':
      change(togglePicked(event.id));
      break;
    case 'pick':
      change(pickAll(event.ids));
      break;
    case 'pick-onward':
      change(pickOnward(event.from, event.to));
      break;
    case 'clear-picked':
      change(clearPicked());
      break;
    case 'hide':
      change(hideEntities(event.ids));
      break;
    case 'pin':
      change(pin(event.pins));
      break;
  }
}

// A trace or paths are not expanded: they are the whole answer.
function open(id: string): void {
  const { route } = useExplorer.getState();
  if (isExpandable(route)) {
    void expandUnlessHub(id);
  } else if (route.page === 'overview') {
    change(goToEntity(id));
  }
}

// A hub would flood the drawing: it opens in the panel, which asks what to add. The first press has asked for the neighbours.
async function expandUnlessHub(id: string): Promise<void> {
  const { language } = useExplorer.getState();
  const whole = await answerTo(entityQuery(id), language).catch(() => null);
  const total =
    whole === null ? Infinity : groupsOf(whole.around).reduce((sum, group) => sum + group.total, 0);
  change(total > MOST_ADDED ? select(id) : expand(id, []));
}
