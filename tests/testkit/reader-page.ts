import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** How a page is seen. */
export interface ReaderOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
}

/** A page of a reader who was never here, in a context of nobody else's. */
export interface ReaderPage {
  readonly page: Page;
  close(): Promise<void>;
}

const READER = { locale: 'zh-CN', reducedMotion: 'reduce' } satisfies BrowserContextOptions;

/** A context that stays open, with a page in it to forget by what the others have stored. */
interface KeptContext {
  readonly context: BrowserContext;
  readonly warden: Page;
}

let kept: Promise<KeptContext> | undefined;
let isTaken = false;

/**
 * Opens an empty page at no address. The first page of a test takes the context that is kept, in which the explorer is compiled
 * already; all that a page stored there is forgotten when it closes. Pages beside it have contexts of their own.
 */
export async function openReaderPage(
  browser: Browser,
  address: string,
  { width = 1440, height = 900, colorScheme = 'light' }: ReaderOptions,
): Promise<ReaderPage> {
  const viewport = { width, height };
  if (isTaken) {
    const context = await browser.newContext({ ...READER, viewport, colorScheme });
    return { page: await context.newPage(), close: () => context.close() };
  }
  isTaken = true;
  const { context, warden } = await (kept ??= keepContext(browser));
  const page = await context.newPage();
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
  return {
    page,
    close: async () => {
      const pages = context.pages().filter((one) => one !== warden);
      await Promise.all(pages.map((one) => one.close()));
      await warden.goto(`${address}/health`);
      await warden.evaluate('localStorage.clear(); sessionStorage.clear();');
      await context.clearCookies();
      await context.clearPermissions();
      isTaken = false;
    },
  };
}

async function keepContext(browser: Browser): Promise<KeptContext> {
  const context = await browser.newContext(READER);
  return { context, warden: await context.newPage() };
}
