/** So many characters go out together; a write a line would take longer than the reading. */
const CHUNK = 65_536;

/** The same text in fewer pieces. */
export async function* gatherChunks(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let gathered = '';
  for await (const piece of pieces) {
    gathered += piece;
    if (gathered.length >= CHUNK) {
      yield gathered;
      gathered = '';
    }
  }
  if (gathered !== '') {
    yield gathered;
  }
}

/** The items as texts with a separator between each two of them. */
export async function* separated<Item>(
  items: AsyncIterable<Item>,
  separator: string,
  write: (item: Item) => string,
): AsyncGenerator<string> {
  let before = '';
  for await (const item of items) {
    yield before + write(item);
    before = separator;
  }
}
