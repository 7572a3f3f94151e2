import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { ENTITY_TYPES } from '#server/domain/vocabulary.ts';

import { enumName } from './entity-type-names.ts';

const Identified = z.looseObject({ id: z.string() });
const Traced = z.looseObject({
  from: Identified,
  direction: z.enum(['DOWNSTREAM', 'UPSTREAM']),
  until: z.array(z.enum(ENTITY_TYPES)),
});

/** Where the explorer shows an entity. */
export function entityAddress(entity: unknown, { origin }: AtlasContext): string {
  return `${origin}/entity/${Identified.parse(entity).id}`;
}

/** Where the explorer shows a trace. */
export function traceAddress(trace: unknown, { origin }: AtlasContext): string {
  const { from, direction, until } = Traced.parse(trace);
  const parts = [
    `from=${from.id}`,
    ...(direction === 'UPSTREAM' ? ['direction=UPSTREAM'] : []),
    ...(until.length > 0 ? [`until=${until.map(enumName).join(',')}`] : []),
  ];
  return `${origin}/trace?${parts.join('&')}`;
}
