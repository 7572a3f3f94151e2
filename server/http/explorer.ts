import sirv, { type RequestHandler } from 'sirv';

/** The explorer's files. Any other address is a view of it, which the page itself reads. */
export function serveExplorer(folder: string): RequestHandler {
  return sirv(folder, {
    single: true,
    etag: true,
    setHeaders: (response, pathname) => {
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Referrer-Policy', 'same-origin');
      if (pathname.startsWith('/assets/')) {
        // Their names carry a digest of their content.
        response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
      }
    },
  });
}
