import type { IncomingMessage, RequestListener } from 'node:http';

import Negotiator from 'negotiator';

import { isAtHand } from './entity-tag.ts';
import { createGraphiql, GRAPHIQL_FILES } from './graphiql-page.ts';

/** Whether a browser asks for GraphiQL, or for a file of it. */
export function isForGraphiql({ method, url = '/', headers }: IncomingMessage): boolean {
  const [path = ''] = url.split('?');
  const isPage = path === '/graphql' && headers.accept?.includes('text/html') === true;
  return method === 'GET' && (isPage || path.startsWith(GRAPHIQL_FILES));
}

/** GraphiQL, made when it is first asked for. */
export function createGraphiqlListener(): RequestListener {
  let files: ReturnType<typeof createGraphiql> | undefined;
  return (request, response) => {
    files ??= createGraphiql();
    void files.then((made) => {
      const [path = ''] = (request.url ?? '/').split('?');
      const file = made.get(path);
      if (file === undefined) {
        response.writeHead(404).end();
        return;
      }
      const encoding = encodingOf(request);
      response.setHeader('Content-Type', file.type);
      response.setHeader('Vary', 'Accept, Accept-Encoding');
      response.setHeader('ETag', file.tag);
      response.setHeader(
        'Cache-Control',
        path.startsWith(GRAPHIQL_FILES) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
      if (isAtHand(request.headers['if-none-match'], file.tag)) {
        response.writeHead(304).end();
        return;
      }
      if (encoding !== 'identity') {
        response.setHeader('Content-Encoding', encoding);
      }
      response.end(file.encoded[encoding]);
    });
  };
}

/** The shortest that the reader takes. */
function encodingOf(request: IncomingMessage): 'br' | 'gzip' | 'identity' {
  const taken = new Negotiator(request).encodings();
  return (['br', 'gzip'] as const).find((encoding) => taken.includes(encoding)) ?? 'identity';
}
