import { beforeAll, describe, expect, test } from 'vitest';

import { recordingOn } from '#tests/testkit/recording.ts';
import { openWritingAtlas } from '#tests/testkit/writing-atlas.ts';

const atlas = await openWritingAtlas();
const { addDocument, record: send, retract: takeBack } = recordingOn(atlas);

let document = '';

const record = (input: object, token?: string) => send({ document, at: '第5行', ...input }, token);

/** The id of a record that is written. */
async function recorded(input: object): Promise<string> {
  const { record: written, errors } = await record(input);
  expect(errors).toStrictEqual([]);
  return written?.id ?? '';
}

const retract = (id: string): Promise<unknown> => takeBack({ id, reason: '录错了' });

const entity = (name: string, selection: string): Promise<unknown> =>
  atlas.ask(`{ entity(ref: {name: "${name}"}) { ${selection} } }`);

beforeAll(async () => {
  document = await addDocument('2025年重点项目计划', '2025-03');
});

describe('a name that a later paper has', () => {
  test('finds the entity, and is told apart from the plan’s own', async () => {
    const id = await recorded({ of: { name: '二号工程' }, alias: '临港大道二期' });
    expect(await entity('临港大道二期', 'name aliases laterNames')).toStrictEqual({
      entity: { name: '二号工程', aliases: [], laterNames: ['临港大道二期'] },
    });
    await retract(id);
    expect(await entity('临港大道二期', 'name')).toStrictEqual({ entity: null });
  });
});

describe('two that are one', () => {
  test('are told of as one from then on, with the relations, names and records of both, and are two again once that is taken back', async () => {
    await recorded({ of: { name: '三号工程' }, percent: 40 });
    const id = await recorded({ of: { name: '三号工程' }, sameAs: { name: '一号工程' } });
    const selection = 'id name aliases records { nodes { percent } }';
    expect(await entity('三期', selection)).toMatchObject({
      entity: { id: 'zm-first-works', name: '一号工程', aliases: ['三号工程', '三期'] },
    });
    expect(
      await atlas.ask('{ entity(ref: {id: "zm-third-works"}) { name progress { percent } } }'),
    ).toStrictEqual({
      entity: { name: '一号工程', progress: { percent: 40 } },
    });
    await retract(id);
    expect(await entity('三号工程', 'name progress { percent }')).toStrictEqual({
      entity: { name: '三号工程', progress: { percent: 40 } },
    });
  });

  test.each([
    ['of one type', '钢铁集群'],
    ['and not the same already', '三号工程'],
  ])('must be two %s', async (_what, name) => {
    const { errors } = await record({ of: { name: '三号工程' }, sameAs: { name } });
    expect(errors).toMatchObject([{ field: 'sameAs', code: 'BAD_VALUE' }]);
  });

  test('are told to be so by keepers alone', async () => {
    const { errors } = await atlas.answer(
      `mutation { record(input: {document: "${document}", at: "第1页", of: {name: "三号工程"}, sameAs: {name: "一号工程"}}) { errors { code } } }`,
      {},
      atlas.editor,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
