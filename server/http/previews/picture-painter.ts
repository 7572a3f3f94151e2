import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { LRUCache } from 'lru-cache';

import { FONT_FAMILY } from './preview-svg.ts';

/** Some 40 kB each. */
const MOST_KEPT = 200;
/** So many may wait for their turn; a picture takes a fifth of a second. */
const MOST_WAITING = 20;

/** Paints pictures one at a time, off the thread that answers, and keeps the latest. */
export class PicturePainter {
  readonly #pictures = new LRUCache<string, Promise<Buffer>>({ max: MOST_KEPT });
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  /** An SVG as PNG; null where too many wait already. */
  async paint(svg: string): Promise<Buffer | null> {
    const kept = this.#pictures.get(svg);
    if (kept !== undefined || this.#waiting >= MOST_WAITING) {
      return kept ?? null;
    }
    this.#waiting += 1;
    const picture = this.#last.then(() => render(svg));
    this.#pictures.set(svg, picture);
    this.#last = picture
      .catch(() => this.#pictures.delete(svg))
      .finally(() => {
        this.#waiting -= 1;
      });
    return picture;
  }
}

const require = createRequire(import.meta.url);

const FONTS = ['NotoSansHans-Regular.otf', 'NotoSansHans-Medium.otf'];

async function render(svg: string): Promise<Buffer> {
  // Loaded with the first picture: a platform that it is not made for has all but the pictures.
  const { renderAsync } = await import('@resvg/resvg-js');
  // The fonts come along, since a server often has none for Chinese.
  const folder = dirname(require.resolve('@embedpdf/fonts-sc'));
  const image = await renderAsync(svg, {
    font: {
      loadSystemFonts: false,
      fontFiles: FONTS.map((file) => join(folder, '..', 'fonts', file)),
      defaultFontFamily: FONT_FAMILY,
    },
  });
  return image.asPng();
}
