import type { RequestListener } from 'node:http';

import sirv from 'sirv';

/** Nothing of the page comes from another host, and nothing it says goes to one. */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  // Widgets and charts set their places as styles of their elements.
  "style-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** A file among them: an address of the kind without one is answered with the page. */
const ASSET = /^\/assets\/.+\.\w+$/;

/** The explorer's files. Any other address is a view of it, which the page itself reads. */
export function serveExplorer(folder: string): RequestListener {
  return sirv(folder, {
    single: true,
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders: (response, pathname) => {
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Content-Security-Policy', POLICY);
      response.setHeader('Referrer-Policy', 'same-origin');
      // The names of assets carry a digest of their content. The page names them, so it is asked for each time: a browser that is told
      // nothing keeps it for a tenth of its age, and would look for assets of a release that is gone.
      response.setHeader(
        'Cache-Control',
        ASSET.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
}
