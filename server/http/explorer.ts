import { readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';

import sirv from 'sirv';

import { entityTagOf, isAtHand } from './entity-tag.ts';
import { describeProduct, type DescribePage } from './previews/previews.ts';

/** A file among them: an address of the kind without one is answered with the page. */
const ASSET = /^\/assets\/.+\.\w+$/;
const PAGE = /^\/(?:index\.html)?(?:\?|$)/;

/** The explorer's files. Any other address is a view of it, which the page itself reads, and which its head tells of beforehand. */
export function serveExplorer(
  folder: string,
  describe: DescribePage = describeProduct,
): RequestListener {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const files = sirv(folder, {
    etag: true,
    gzip: true,
    brotli: true,
    extensions: [],
    setHeaders: (response, pathname) => {
      // The names of assets carry a digest of their content.
      response.setHeader(
        'Cache-Control',
        ASSET.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  return (request, response) => {
    const answerPage = (): void => {
      void describe(request, html).then((page) => {
        send(page, request, response);
      });
    };
    if (PAGE.test(request.url ?? '/')) {
      answerPage();
    } else {
      breakOff(response);
      files(request, response, answerPage);
    }
  };
}

/** A file that goes while it is read fails its own reader: unheard, that would end the server. */
function breakOff(response: ServerResponse): void {
  response.once('pipe', (file) => {
    file.once('error', () => {
      response.destroy();
    });
  });
}

function send(page: string, request: IncomingMessage, response: ServerResponse): void {
  const tag = entityTagOf(page);
  response.setHeader('ETag', tag);
  response.setHeader('Vary', 'Accept-Language');
  // The page names the assets, so it is asked for each time: a browser that is told nothing keeps it for a tenth of its age, and would
  // look for assets of a release that is gone.
  response.setHeader('Cache-Control', 'no-cache');
  if (isAtHand(request.headers['if-none-match'], tag)) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Content-Length', Buffer.byteLength(page));
  response.end(request.method === 'HEAD' ? undefined : page);
}
