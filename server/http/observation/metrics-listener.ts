import type { RequestListener } from 'node:http';

import { isSameSecret } from '../is-same-secret.ts';
import type { Metrics } from './metrics.ts';

/** The figures at /metrics, for whoever brings the token, where there is one. */
export function createMetricsListener(metrics: Metrics, token: string | null): RequestListener {
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD', 'Cache-Control': 'no-store' }).end();
      return;
    }
    if (token !== null && !isSameSecret(request.headers.authorization ?? '', `Bearer ${token}`)) {
      response.writeHead(401, { 'WWW-Authenticate': 'Bearer', 'Cache-Control': 'no-store' }).end();
      return;
    }
    void metrics.text().then((text) => {
      response.writeHead(200, { 'Content-Type': metrics.mediaType, 'Cache-Control': 'no-store' });
      response.end(request.method === 'HEAD' ? undefined : text);
    });
  };
}
