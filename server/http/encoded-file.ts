import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import Negotiator from 'negotiator';

import { entityTagOf, isAtHand } from './entity-tag.ts';

/** A file that is made once and kept, as readers may take it. */
export interface EncodedFile {
  readonly type: string;
  readonly tag: string;
  readonly encoded: Readonly<Record<'identity' | 'gzip' | 'br', Buffer>>;
}

export async function encodeFile(content: string, type: string): Promise<EncodedFile> {
  const identity = Buffer.from(content);
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    promisify(gzip)(identity),
  ]);
  return { type, tag: entityTagOf(content), encoded: { identity, br, gzip: gz } };
}

/** Answers with such a file, in the shortest encoding that the reader takes, or with what says that it is the same. */
export function sendEncoded(
  { type, tag, encoded }: EncodedFile,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const encoding = encodingOf(request);
  response.setHeader('Content-Type', type);
  response.setHeader('ETag', tag);
  if (isAtHand(request.headers['if-none-match'], tag)) {
    response.writeHead(304).end();
    return;
  }
  if (encoding !== 'identity') {
    response.setHeader('Content-Encoding', encoding);
  }
  response.setHeader('Content-Length', encoded[encoding].length);
  response.end(request.method === 'HEAD' ? undefined : encoded[encoding]);
}

/** The shortest that the reader takes. */
function encodingOf(request: IncomingMessage): keyof EncodedFile['encoded'] {
  const taken = new Negotiator(request).encodings();
  return (['br', 'gzip'] as const).find((encoding) => taken.includes(encoding)) ?? 'identity';
}
