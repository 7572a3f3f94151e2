import { z } from 'zod';

import { HUB_KINDS } from '#server/domain/hub-kind.ts';
import { LanguageArgument, limitOf } from '#server/mcp/answers/arguments.ts';
import { EntityArgument, refOf } from '#server/mcp/answers/entity.ts';
import { defineTool } from '#server/mcp/tool.ts';

import { parkAdviceText } from './park-advice-text.ts';
import { ParkAdvice, parkAdvice } from './park-advice.ts';

const Wanted = z.array(EntityArgument).max(10).default([]);

export const findParks = defineTool({
  name: 'find_parks',
  title: { zh: '按需要找园区', en: 'Parks for a need' },
  description:
    'Which parks of the plan fit what a firm needs: an industry or product (everyday words such as 锂电 are understood), a city or county, a port, line or airport, a platform. Each comes with reasons, cautions and what was looked for and not found; say all three when you advise. Give at least one need.',
  input: z.strictObject({
    industries: Wanted.describe('what it makes or works in'),
    places: Wanted.describe('where it wants to be'),
    transport: Wanted.describe('which ports, airports, stations, lines or corridors it needs'),
    transport_kinds: z
      .array(z.enum(HUB_KINDS))
      .max(6)
      .default([])
      .describe('any hub of these kinds: the nearest one counts'),
    platforms: Wanted.describe('which platforms, laboratories, schools or firms it needs'),
    required: Wanted.describe('which of the above a park must have'),
    limit: limitOf(5, 20),
    language: LanguageArgument,
  }),
  output: ParkAdvice,
  answer: async (asked, asking) => {
    const { industries, places, transport, transport_kinds, platforms, required, limit } = asked;
    const need = {
      industries: industries.map(refOf),
      places: places.map(refOf),
      transport: transport.map(refOf),
      transportKinds: transport_kinds,
      platforms: platforms.map(refOf),
      required: required.map(refOf),
    };
    const url = asking.addresses.page('/parks', {
      industry: industries,
      place: places,
      transport,
      platform: platforms,
      kinds: transport_kinds,
      required,
    });
    const data = await parkAdvice({ need, first: limit }, url, asking);
    return { data, text: parkAdviceText(data, asking) };
  },
});
