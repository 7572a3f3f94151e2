/** What somebody who waits is told: one short line a step, Chinese first. */
export interface Progress {
  /** A step has begun. */
  step(chinese: string, english: string): void;
  /** The same step goes on: how far it has come, such as `57 / 213`. May be called often; the reporter thins it out. */
  detail(text: string): void;
}
