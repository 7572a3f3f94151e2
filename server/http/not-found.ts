import type { RequestListener } from 'node:http';

/** Stands where the explorer would, in a server that has none. */
export const answerNotFound: RequestListener = (_request, response) => {
  response.writeHead(404).end();
};
