import type { Locator, Page } from 'playwright-core';

/** Somebody at the page: each press is counted, and when the first of them was. */
export class Walker {
  readonly page: Page;
  presses = 0;
  /** How many lines were typed. */
  lines = 0;
  #began: number | null = null;
  #seen = 0;

  constructor(page: Page) {
    this.page = page;
  }

  /** From the first press to the last thing that was seen. */
  get seconds(): number {
    return this.#began === null ? 0 : (this.#seen - this.#began) / 1000;
  }

  async press(target: Locator): Promise<void> {
    this.#count();
    await target.first().click();
  }

  /** Types a line into the box of the page and takes what stands first. */
  async ask(text: string): Promise<void> {
    this.#began ??= performance.now();
    this.lines += 1;
    const box = this.page.getByRole('combobox').first();
    await box.fill(text);
    this.#count();
    await box.press('Enter');
  }

  async back(): Promise<void> {
    this.#count();
    await this.page.goBack();
  }

  /** From here on it counts, without a press. */
  begin(): void {
    this.#began = performance.now();
  }

  async see(target: Locator): Promise<void> {
    await target.first().waitFor();
    this.#seen = performance.now();
  }

  /** A press that hands over a file. */
  async take(target: Locator): Promise<void> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.press(target)]);
    await download.path();
    this.#seen = performance.now();
  }

  #count(): void {
    this.#began ??= performance.now();
    this.presses += 1;
  }
}
