import type { Relation } from '#server/domain/relation.ts';

import { relationsOfType, type Conclusion, type DerivationRule, type Draft } from '../draft.ts';

/**
 * What feeds an industry feeds the cluster that focuses on it, or on another wording of it. Of several such industries the
 * one that needs the fewest derived steps bears the conclusion.
 */
export const throughIndustry: DerivationRule = {
  name: 'through-industry',
  *conclude(draft) {
    const best = new Map<string, Conclusion>();
    const clusters = focusesByIndustry(draft);
    for (const feeds of relationsOfType(draft, 'FEEDS')) {
      for (const { focus, link } of clusters.get(feeds.to) ?? []) {
        const restsOn = [feeds, ...link, focus];
        const key = `${feeds.from} ${focus.from}`;
        const rival = best.get(key);
        if (rival === undefined || derivedSteps(restsOn) < derivedSteps(rival.restsOn)) {
          best.set(key, { type: 'FEEDS', from: feeds.from, to: focus.from, restsOn });
        }
      }
    }
    yield* best.values();
  },
};

interface Focus {
  readonly focus: Relation;
  /** Empty where the cluster focuses on the very industry, else the relation that shows the two to be one. */
  readonly link: readonly Relation[];
}

/** For each industry, the clusters that focus on it or on another wording of it. */
function focusesByIndustry(draft: Draft): ReadonlyMap<string, readonly Focus[]> {
  const wordings = relationsOfType(draft, 'PART_OF').filter(
    (relation) => relation.basis === 'derived' && relation.rule === 'same-industry',
  );
  const found = new Map<string, Focus[]>();
  for (const focus of relationsOfType(draft, 'FOCUSES_ON')) {
    if (draft.entities.get(focus.from)?.type === 'Cluster') {
      add(found, focus.to, { focus, link: [] });
      for (const link of wordings) {
        if (link.from === focus.to) {
          add(found, link.to, { focus, link: [link] });
        } else if (link.to === focus.to) {
          add(found, link.from, { focus, link: [link] });
        }
      }
    }
  }
  return found;
}

function add(found: Map<string, Focus[]>, industry: string, focus: Focus): void {
  const list = found.get(industry);
  if (list === undefined) {
    found.set(industry, [focus]);
  } else {
    list.push(focus);
  }
}

function derivedSteps(relations: readonly Relation[]): number {
  return relations.filter((relation) => relation.basis === 'derived').length;
}
