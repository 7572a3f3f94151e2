/**
 * Serves MCP to an assistant that starts us as its child: `npm run -s mcp -- [address] [--language zh|en]`. It asks a server that is
 * running: assistants start and end their children at will, and several of them cannot hold one Neo4j.
 */
import { AtlasError } from './domain/errors.ts';
import { readMcpArguments } from './mcp/mcp-arguments.ts';
import { serveOnStdio } from './mcp/serve-on-stdio.ts';

try {
  serveOnStdio(readMcpArguments(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof AtlasError)) {
    throw error;
  }
  // Standard output belongs to the protocol.
  process.stderr.write(`${error.words.zh}\n${error.words.en}\n`);
  process.exitCode = 1;
}
