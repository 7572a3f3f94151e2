import { request as ask, type RequestListener } from 'node:http';
import { pipeline } from 'node:stream';

/** Hands requests on to the server at an address, and waits where that is just being started. */
export function forwardTo(address: () => Promise<string | null>): RequestListener {
  return (incoming, outgoing) => {
    const fail = (): void => {
      outgoing.writeHead(503).end('The server has ended; the terminal says why.\n');
    };
    void address().then((target) => {
      if (target === null) {
        fail();
        return;
      }
      const { method, headers, url = '/' } = incoming;
      // The reader's own Host stays, so that addresses in answers lead back here.
      const onward = ask(new URL(url, target), { method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        pipeline(answer, outgoing, () => undefined);
      });
      onward.once('error', fail);
      pipeline(incoming, onward, () => undefined);
    });
  };
}
