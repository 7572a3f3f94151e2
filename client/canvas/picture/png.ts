import type { Picture } from './picture.ts';

/** How many pixels a picture for print has on its long side. */
const PRINT_SIDE = 2_700;
const LARGE_SIDE = 5_400;
/** More than this no browser draws reliably. */
const MOST_SIDE = 12_000;
const LEAST_SCALE = 2;

/** How large a picture is to be: for a page, or for a wall. */
export type PictureSize = 'print' | 'large';

/** How much a picture is enlarged: at least to the size that print wants, and so that its smallest words can be read. */
export function scaleOf({ width, height }: Picture, size: PictureSize): number {
  const long = Math.max(width, height);
  const wanted =
    size === 'large'
      ? Math.max(LARGE_SIDE / long, 2 * LEAST_SCALE)
      : Math.max(PRINT_SIDE / long, LEAST_SCALE);
  return Math.min(wanted, MOST_SIDE / long);
}

/** A picture as PNG; null where the browser cannot make one so large. */
export async function pngOf(picture: Picture, size: PictureSize): Promise<Blob | null> {
  const scale = scaleOf(picture, size);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(picture.width * scale);
  canvas.height = Math.ceil(picture.height * scale);
  const context = canvas.getContext('2d');
  if (context === null) {
    return null;
  }
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}
