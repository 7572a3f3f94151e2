/** What we use of the library, which brings no types; those of DefinitelyTyped want Express. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  import type { BrotliOptions } from 'node:zlib';

  interface CompressionOptions {
    readonly threshold?: number;
    readonly level?: number;
    readonly brotli?: BrotliOptions;
    readonly filter?: (request: IncomingMessage, response: ServerResponse) => boolean;
  }

  function compression(
    options: CompressionOptions,
  ): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  export = compression;
}
