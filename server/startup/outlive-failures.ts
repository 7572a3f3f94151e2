/**
 * A failure that nobody heard belongs to one request, and is told to the operator; it does not end the server for everyone else. What is
 * thrown outside of any promise still does: after that, nothing can be relied on.
 */
export function outliveUnheardFailures(): void {
  process.on('unhandledRejection', (reason) => {
    const told = reason instanceof Error ? String(reason.stack) : String(reason);
    process.stderr.write(`没有人接住的失败 · a failure that nobody heard: ${told}\n`);
  });
}
