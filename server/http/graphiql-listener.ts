import type { IncomingMessage, RequestListener } from 'node:http';

import { sendEncoded } from './encoded-file.ts';
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
      response.setHeader('Vary', 'Accept, Accept-Encoding');
      response.setHeader(
        'Cache-Control',
        path.startsWith(GRAPHIQL_FILES) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
      sendEncoded(file, request, response);
    });
  };
}
