import type { RequestListener, ServerResponse } from 'node:http';

import type { Language } from '#server/domain/language.ts';
import { VERSION } from '#server/domain/release.ts';
import { entityTagOf, isAtHand } from '#server/http/entity-tag.ts';

import { pageAddressOf, pageOfPicture } from './page-address.ts';
import { PicturePainter } from './picture-painter.ts';
import { productPreview, type AskGraph } from './preview.ts';
import { previewSvg } from './preview-svg.ts';
import { findPreview } from './previews.ts';

/** The graph may have been loaded anew by then; nobody minds an hour. */
const KEPT_SECONDS = 3600;

/** The pictures of pages at /preview/…: the page's own path, .png, and its parameters. */
export function createPictureListener(askIn: (language: Language) => AskGraph): RequestListener {
  const painter = new PicturePainter();
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      refuse(response, 405);
      return;
    }
    const page = pageOfPicture(pageAddressOf(request));
    void findPreview(page, askIn(page.language))
      .then(async (found) => {
        const svg = previewSvg(found ?? productPreview(page.language));
        const tag = entityTagOf(VERSION, svg);
        response.setHeader('X-Content-Type-Options', 'nosniff');
        if (found === null) {
          response.setHeader('Cache-Control', 'no-store');
        } else {
          response.setHeader('ETag', tag);
          response.setHeader('Cache-Control', `public, max-age=${String(KEPT_SECONDS)}`);
        }
        if (found !== null && isAtHand(request.headers['if-none-match'], tag)) {
          response.writeHead(304).end();
          return;
        }
        const picture = await painter.paint(svg);
        if (picture === null) {
          response.setHeader('Retry-After', '5');
          refuse(response, 503);
          return;
        }
        response.setHeader('Content-Type', 'image/png');
        response.setHeader('Content-Length', picture.length);
        response.end(request.method === 'HEAD' ? undefined : picture);
      })
      .catch((error: unknown) => {
        process.stderr.write(`${error instanceof Error ? String(error.stack) : String(error)}\n`);
        refuse(response, 500);
      });
  };
}

function refuse(response: ServerResponse, status: number): void {
  response.removeHeader('ETag');
  response.setHeader('Cache-Control', 'no-store');
  response.writeHead(status).end();
}
