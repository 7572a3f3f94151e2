import type { RequestListener } from 'node:http';
import { constants } from 'node:zlib';

import compression from 'compression';

/** What is shorter is sent as it is: it fits one packet either way. */
const SHORT = 1_024;
/** Half of what the best would save, for a tenth of its time: answers are made for one reader. */
const LEVEL = 4;

/** Types of what people could read: all else is packed already. */
const TEXT = /^text\/|[/+-](?:json|xml|jsonl|ndjson|javascript|cypher)\b/;

const compress = compression({
  threshold: SHORT,
  level: LEVEL,
  brotli: {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: LEVEL,
      // As gzip's, eight times: a reader who is slow holds little.
      [constants.BROTLI_PARAM_LGWIN]: 18,
    },
  },
  filter: (_request, response) => {
    const type = String(response.getHeader('content-type') ?? '');
    // Events are to come as they happen.
    return TEXT.test(type) && !type.startsWith('text/event-stream');
  },
});

/** Has texts sent as short as the reader takes them, while they are made; what is packed already is left alone. */
export function compressed(listener: RequestListener): RequestListener {
  return (request, response) => {
    compress(request, response, () => {
      listener(request, response);
    });
  };
}
