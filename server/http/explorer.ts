import { readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';

import sirv from 'sirv';

import type { Words } from '#server/domain/language.ts';

import { entityTagOf, isAtHand } from './entity-tag.ts';
import { isExplorerPage } from './explorer-pages.ts';
import { refuse } from './file-answer.ts';
import { describeProduct, type DescribePage } from './previews/previews.ts';

/** A file among them: an address of the kind without one is answered with the page. */
const ASSET = /^\/assets\/.+\.\w+$/;

const NOT_WRITTEN: Words = {
  zh: '这里只能用 GET。',
  en: 'What is here is asked for with GET.',
};
const NOWHERE: Words = {
  zh: '这里没有页面。请从首页 / 开始，查询接口在 /graphql。',
  en: 'There is no page here. Begin at /; questions are answered at /graphql.',
};

/**
 * The explorer's files, and its page at every address that is a view of it, which the page itself reads, and which its head tells of
 * beforehand. At any other there is nothing: a browser is shown the page that says so.
 */
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
    const { method = 'GET', url = '/' } = request;
    if (method !== 'GET' && method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      refuse(response, 405, NOT_WRITTEN);
      return;
    }
    const isPage = isExplorerPage(url);
    const answerPage = (): void => {
      if (!isPage && request.headers.accept?.includes('text/html') !== true) {
        refuse(response, 404, NOWHERE);
        return;
      }
      void describe(request, html).then((page) => {
        send(page, isPage, request, response);
      });
    };
    if (isPage) {
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

function send(
  page: string,
  isThere: boolean,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const tag = entityTagOf(page);
  response.setHeader('Vary', isThere ? 'Accept-Language' : 'Accept, Accept-Language');
  // The page names the assets, so it is asked for each time: a browser that is told nothing keeps it for a tenth of its age, and would
  // look for assets of a release that is gone.
  response.setHeader('Cache-Control', 'no-cache');
  if (isThere) {
    response.setHeader('ETag', tag);
    if (isAtHand(request.headers['if-none-match'], tag)) {
      response.writeHead(304).end();
      return;
    }
  }
  response.writeHead(isThere ? 200 : 404, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(page),
  });
  response.end(request.method === 'HEAD' ? undefined : page);
}
