/**
 * A failure that nobody heard belongs to one request, and is told to the operator; it does not end the server for everyone else. What is
 * thrown outside of any promise still does: after that, nothing can be relied on.
 */
export function outliveUnheardFailures(tell = tellOnStandardError): void {
  process.on('unhandledRejection', (reason) => {
    tell(reason);
  });
}

function tellOnStandardError(reason: unknown): void {
  const told = reason instanceof Error ? String(reason.stack) : String(reason);
  process.stderr.write(`没有人接住的失败 · a failure that nobody heard: ${told}\n`);
}
