import { connect, createServer, type Server, type Socket } from 'node:net';

export type Mischief = 'none' | 'drop' | 'delay' | 'reset';

const DELAY_MS = 1_500;

/** Stands before a Neo4j and passes on what is said, or swallows it, or holds it back, or hangs up. */
export class BoltProxy {
  mischief: Mischief = 'none';
  readonly #server: Server;
  readonly #open = new Set<Socket>();

  constructor(port: number) {
    this.#server = createServer((client) => {
      const neo4j = connect({ host: '127.0.0.1', port });
      for (const [from, to] of [
        [client, neo4j],
        [neo4j, client],
      ] as const) {
        this.#open.add(from);
        from.on('data', (chunk) => {
          this.#pass(chunk, from, to);
        });
        from.on('error', () => to.destroy());
        from.on('close', () => {
          this.#open.delete(from);
          to.destroy();
        });
      }
    });
  }

  async listen(): Promise<number> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const address = this.#server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  }

  close(): void {
    this.#server.close();
    for (const socket of this.#open) {
      socket.destroy();
    }
  }

  #pass(chunk: Buffer, from: Socket, to: Socket): void {
    switch (this.mischief) {
      case 'none':
        to.write(chunk);
        break;
      case 'drop':
        break;
      case 'delay':
        setTimeout(() => to.write(chunk), DELAY_MS);
        break;
      case 'reset':
        from.resetAndDestroy();
        break;
    }
  }
}
