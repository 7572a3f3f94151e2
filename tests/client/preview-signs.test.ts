import { readFile } from 'node:fs/promises';

import { expect, test } from 'vitest';

import { SIGNS } from '#client/shared/theme/families.ts';
import { TYPE_SIGNS } from '#server/http/previews/type-signs.ts';

test('pictures of pages sign a type as the pages do: the same character, in the same colour', async () => {
  const tokens = await readFile('client/shared/theme/tokens.css', 'utf8');
  const colourOf = (family: string) => new RegExp(`--${family}: (#[0-9a-f]{6});`).exec(tokens)?.[1];
  const ofPages = Object.entries(SIGNS).map(([type, { character, family }]) => [
    type.replaceAll('_', ''),
    { character, colour: colourOf(family) },
  ]);
  const ofPictures = Object.entries(TYPE_SIGNS).map(([type, sign]) => [type.toUpperCase(), sign]);
  expect(Object.fromEntries(ofPictures)).toStrictEqual(Object.fromEntries(ofPages));
});
