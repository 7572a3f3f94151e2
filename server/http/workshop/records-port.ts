import { ReadableStream } from 'node:stream/web';
import type { MessagePort } from 'node:worker_threads';

import type { ExportAbout } from '#server/export/export-about.ts';
import type { ExportedEntity, ExportedRelation } from '#server/export/export-records.ts';
import type { ExportSource } from '#server/export/export-graph.ts';

import type { RecordsMessage } from './work.ts';

/** So many are copied to the other thread in one turn of the event loop. */
const AT_ONCE = 400;

/** Sends the records of a source through a port, the entities first. */
export async function sendSource(
  { entities, relations }: ExportSource,
  port: MessagePort,
): Promise<void> {
  const send = (message: RecordsMessage): void => {
    port.postMessage(message);
  };
  for await (const some of inLists(entities())) {
    send({ entities: some });
  }
  send({ entities: [] });
  for await (const some of inLists(relations())) {
    send({ relations: some });
  }
  send({ relations: [] });
}

async function* inLists<Item>(items: AsyncIterable<Item>): AsyncGenerator<readonly Item[]> {
  let list: Item[] = [];
  for await (const item of items) {
    list.push(item);
    if (list.length === AT_ONCE) {
      yield list;
      list = [];
    }
  }
  if (list.length > 0) {
    yield list;
  }
}

/** The source whose records come through a port: a writer goes through it once, the entities first. */
export function receiveSource(about: ExportAbout, port: MessagePort): ExportSource {
  const messages = receive(port);
  return {
    about,
    entities: () =>
      until(messages, (message): readonly ExportedEntity[] =>
        'entities' in message ? message.entities : [],
      ),
    relations: () =>
      until(messages, (message): readonly ExportedRelation[] =>
        'relations' in message ? message.relations : [],
      ),
  };
}

function receive(port: MessagePort): AsyncIterator<RecordsMessage, undefined> {
  const messages = new ReadableStream<RecordsMessage>({
    start: (controller) => {
      port.on('message', (message: RecordsMessage) => {
        controller.enqueue(message);
      });
    },
  });
  return messages.values();
}

async function* until<Item>(
  messages: AsyncIterator<RecordsMessage, undefined>,
  itemsOf: (message: RecordsMessage) => readonly Item[],
): AsyncGenerator<Item> {
  for (;;) {
    const { value, done } = await messages.next();
    const items = done === true ? [] : itemsOf(value);
    if (items.length === 0) {
      return;
    }
    yield* items;
  }
}
