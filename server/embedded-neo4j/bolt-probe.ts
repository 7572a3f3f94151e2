import { connect } from 'node:net';

import { NEO4J_HOST } from './configuration.ts';

const PATIENCE_MS = 2_000;

// The magic of Bolt, then four versions that the caller speaks: 5.0 to 5.4, and no other.
const HANDSHAKE = Buffer.from('6060b01700040405000000000000000000000000', 'hex');
const ANSWER_LENGTH = 4;

/** Whether a server on this port of loopback answers Bolt's handshake. */
export async function answersBolt(port: number, patienceMs = PATIENCE_MS): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: NEO4J_HOST, port, timeout: patienceMs });
    const settle = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => socket.write(HANDSHAKE));
    socket.once('data', (answer) => {
      settle(answer.length === ANSWER_LENGTH);
    });
    socket.once('error', () => {
      settle(false);
    });
    socket.once('timeout', () => {
      settle(false);
    });
    socket.once('close', () => {
      settle(false);
    });
  });
}
