/** Waits for work so long and no longer; then `late` tells what that means. What the work comes to afterwards is nobody's concern. */
export async function withDeadline<Result>(
  work: Promise<Result>,
  deadlineMs: number,
  late: () => Error,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(late());
    }, deadlineMs);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
    // Unheard, its failure would be taken for one of the whole process.
    work.catch(() => undefined);
  }
}
