import type { Relation } from '#server/domain/relation.ts';

import { relationsOfType, type Conclusion, type DerivationRule, type Draft } from '../draft.ts';
import { reach } from '../reach.ts';

/** What feeds more industries than this serves them all alike, unless it is named for one of them: 钢铁带动工程 for 钢铁制造业. */
const MOST_INDUSTRIES = 3;

/**
 * What feeds an industry feeds the cluster that focuses on it, or on another wording of it. Of several such industries the
 * one that needs the fewest derived steps bears the conclusion. Nothing follows for what feeds many industries alike, for what
 * the plan puts under a sister of the cluster, or for a cluster of one city from what does not lie in that city.
 */
export const throughIndustry: DerivationRule = {
  name: 'through-industry',
  *conclude(draft) {
    const best = new Map<string, Conclusion>();
    const clusters = focusesByIndustry(draft);
    const fits = createFits(draft);
    for (const feeds of relationsOfType(draft, 'FEEDS')) {
      for (const { focus, link } of clusters.get(feeds.to) ?? []) {
        const restsOn = [feeds, ...link, focus];
        const key = `${feeds.from} ${focus.from}`;
        const rival = best.get(key);
        const isBetter = rival === undefined || derivedSteps(restsOn) < derivedSteps(rival.restsOn);
        if (isBetter && fits(feeds, focus.from)) {
          best.set(key, { type: 'FEEDS', from: feeds.from, to: focus.from, restsOn });
        }
      }
    }
    yield* best.values();
  },
};

/** Whether a feeder may be concluded to feed a cluster. */
function createFits(draft: Draft): (feeds: Relation, cluster: string) => boolean {
  const feeding = relationsOfType(draft, 'FEEDS');
  const industries = countIndustries(draft, feeding);
  const wholes = targetsOf(relationsOfType(draft, 'PART_OF'));
  const stated = targetsOf(feeding.filter(({ basis }) => basis === 'stated'));
  const around = targetsOf([
    ...relationsOfType(draft, 'LOCATED_IN'),
    ...relationsOfType(draft, 'PART_OF'),
  ]);
  const cityOf = (id: string): ReadonlySet<string> =>
    new Set(
      [...reach(id, (from) => around.get(from) ?? [])].filter((place) =>
        isPrefecture(draft, place),
      ),
    );
  const areSisters = (one: string, other: string): boolean =>
    one !== other && (wholes.get(one) ?? []).some((whole) => wholes.get(other)?.includes(whole));
  return ({ from: feeder, to: industry }, cluster) => {
    const cities = [...cityOf(cluster)];
    const fed = stated.get(feeder) ?? [];
    return (
      ((industries.get(feeder) ?? 0) <= MOST_INDUSTRIES || isNamedFor(draft, feeder, industry)) &&
      !fed.some((other) => areSisters(other, cluster)) &&
      (cities.length !== 1 || cities.every((city) => cityOf(feeder).has(city)))
    );
  };
}

/** Whether a thing's name holds what an industry is called, without 制造业, 产业 or 业. */
function isNamedFor(draft: Draft, feeder: string, industry: string): boolean {
  const stem = draft.entities.get(industry)?.name.replace(/(?:制造业|制造|产业|业)$/u, '');
  return stem !== undefined && draft.entities.get(feeder)?.name.includes(stem) === true;
}

function isPrefecture(draft: Draft, id: string): boolean {
  const entity = draft.entities.get(id);
  return entity?.type === 'City' && entity.level === 'prefecture' && entity.extent === undefined;
}

function countIndustries(draft: Draft, feeds: readonly Relation[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of feeds) {
    if (draft.entities.get(to)?.type === 'Industry') {
      counts.set(from, (counts.get(from) ?? 0) + 1);
    }
  }
  return counts;
}

function targetsOf(relations: readonly Relation[]): ReadonlyMap<string, readonly string[]> {
  const targets = new Map<string, string[]>();
  for (const { from, to } of relations) {
    add(targets, from, to);
  }
  return targets;
}

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

function add<Item>(found: Map<string, Item[]>, key: string, item: Item): void {
  const list = found.get(key);
  if (list === undefined) {
    found.set(key, [item]);
  } else {
    list.push(item);
  }
}

function derivedSteps(relations: readonly Relation[]): number {
  return relations.filter((relation) => relation.basis === 'derived').length;
}
