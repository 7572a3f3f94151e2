import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { UnfitArgumentError } from '#server/domain/errors.ts';
import { find } from '#server/records/find.ts';
import type { EntityRecord } from '#server/records/record.ts';
import type { EntityRef } from '#server/records/records.ts';
import { readStatement } from '#server/records/statement.ts';

import { everydayWord } from './everyday-word.ts';
import { featureOf } from './feature-of.ts';
import type { Wanted } from './hit.ts';
import type { Question } from './question.ts';
import type { Want } from './rank-parks.ts';
import { WEIGHTS } from './reasons.ts';

const WANTS = readStatement(new URL('./wants.cypher', import.meta.url));

const WantRow = z.object({
  /** The entity that a park could have too. */
  want: z.string(),
  /** The relations by which it is had. */
  own: z.array(z.string()),
  isPartner: z.boolean(),
});

/** What a thing has that a park could have too. Throws UNKNOWN_ENTITY, AMBIGUOUS_NAME, and BAD_ARGUMENT where it has nothing of the kind. */
export async function readLikeness(context: AtlasContext, to: EntityRef): Promise<Question> {
  const { records } = context;
  const id = await records.meant(to);
  const like = await records.entity(id);
  const rows = await find(context, WANTS, { to: id }, WantRow);
  if (rows.length === 0) {
    throw nothingToFit(like.name);
  }
  const wanted = await Promise.all(
    rows.map(async ({ want, own, isPartner }) => {
      const entity = await records.entity(want);
      return {
        entity,
        own,
        feature: featureOf(entity, isPartner),
        asked: everydayWord(to, entity),
      };
    }),
  );
  const named = like.type === 'Product' ? [productOf(like, wanted)] : [];
  const all = [...named, ...wanted];
  return {
    wanted: all,
    wants: groupWordings(all).map((group): Want => {
      const [first] = group;
      return {
        id: group.map(({ entity }) => entity.id).join('+'),
        sortKey: first.entity.sortKey,
        feature: first.feature,
        members: group.map(({ entity }) => entity.id),
        isRequired: false,
        asked: first.asked,
        kind: null,
        own: first.own,
      };
    }),
    weights: WEIGHTS,
    isByRarity: all.length > 1,
    understood: [{ asked: to.name ?? like.name, entities: [like] }],
    except: id,
  };
}

interface Having extends Wanted {
  readonly own: readonly string[];
}

const Scoped = z.looseObject({ scopeIds: z.array(z.string()).nullish() });

/** A product is looked for in the names of parks by its own name, without the places that it comes from: 菠萝 of 徐闻菠萝. */
function productOf(product: EntityRecord, having: readonly Having[]): Having {
  const places = having.map(({ entity: { name } }) => name.replace(/[市县区]$/u, ''));
  const asked = places.reduce(
    (name, place) => (name.startsWith(place) ? name.slice(place.length) : name),
    product.name,
  );
  return {
    entity: product,
    own: [],
    feature: 'industry',
    asked: asked === '' ? product.name : asked,
  };
}

/** Industries that are wordings of one count once: each includes the other. */
function groupWordings(having: readonly Having[]): [Having, ...Having[]][] {
  const groups: [Having, ...Having[]][] = [];
  for (const one of having) {
    const group = groups.find(([first]) => isSame(one, first));
    if (group === undefined) {
      groups.push([one]);
    } else {
      group.push(one);
    }
  }
  return groups;
}

function isSame(one: Having, other: Having): boolean {
  const includes = (whole: Having, part: Having): boolean =>
    Scoped.parse(whole.entity).scopeIds?.includes(part.entity.id) === true;
  return includes(one, other) && includes(other, one);
}

function nothingToFit(name: string): UnfitArgumentError {
  return new UnfitArgumentError('to', name, {
    zh: '图谱里没有园区可以与之相比的内容；请给一个园区、产业、集群、城市、线路、枢纽或项目。',
    en: 'the atlas has nothing of it that a park could fit. Name a park, industry, cluster, city, line, hub or project.',
  });
}
