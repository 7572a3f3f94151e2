import { escapeMarkup } from './escape-markup.ts';
import { PICTURE } from './picture-size.ts';
import type { Preview } from './preview.ts';
import { PRODUCT_NAME } from './preview-words.ts';
import { TYPE_SIGNS } from './type-signs.ts';
import { ENTITY_TYPE_WORDS } from '#server/domain/vocabulary-words.ts';
import { wrapText } from './wrap-text.ts';

/** The family that the font's files bear. */
export const FONT_FAMILY = 'Noto Sans S Chinese';

const PAPER = '#f7f6f2';
const INK = '#1b211f';
const FAINT = '#5c6661';
const ACCENT = '#0b5f66';
const LEFT = 80;
const ROOM = PICTURE.width - 2 * LEFT;

interface Line {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly isBold?: boolean;
}

/** A preview as a picture: what it is about by its sign and name, its figures, and whose picture this is. */
export function previewSvg(preview: Preview): string {
  const { title, description, counts, plan, language } = preview;
  const product = PRODUCT_NAME[language];
  const lines = titleLines(title ?? product);
  const below = lines.top + lines.texts.length * lines.size * 1.3;
  const told = counts.length > 0 ? counts.join('　') : description;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(PICTURE.width)}" height="${String(PICTURE.height)}" font-family="${FONT_FAMILY}">`,
    `<rect width="100%" height="100%" fill="${PAPER}"/>`,
    `<rect width="100%" height="12" fill="${ACCENT}"/>`,
    signOf(preview),
    ...lines.texts.map((text, index) =>
      textAt(text, {
        x: LEFT,
        y: lines.top + index * lines.size * 1.3,
        size: lines.size,
        colour: INK,
        isBold: true,
      }),
    ),
    ...wrapText(told, ROOM / 32, 2).map((text, index) =>
      textAt(text, { x: LEFT, y: below + index * 46, size: 32, colour: FAINT }),
    ),
    `<path d="M${String(LEFT)} 520h${String(ROOM)}" stroke="#d8d6cd" stroke-width="2"/>`,
    productMark(),
    textAt(product, { x: LEFT + 64, y: 580, size: 32, colour: INK, isBold: true }),
    plan === null ? '' : planAt(plan),
    '</svg>',
  ].join('');
}

/** A long title is set smaller, and at most in three lines. */
function titleLines(title: string): { texts: string[]; size: number; top: number } {
  for (const size of [76, 60]) {
    const texts = wrapText(title, ROOM / size, 3);
    if (texts.length <= 2) {
      return { texts, size, top: 270 };
    }
  }
  return { texts: wrapText(title, ROOM / 50, 3), size: 50, top: 250 };
}

function signOf({ type, language }: Preview): string {
  if (type === null) {
    return '';
  }
  const { character, colour } = TYPE_SIGNS[type];
  return [
    `<rect x="${String(LEFT)}" y="82" width="80" height="80" rx="18" fill="${colour}"/>`,
    `<text x="${String(LEFT + 40)}" y="139" font-size="48" font-weight="500" fill="#fff" text-anchor="middle">${character}</text>`,
    textAt(ENTITY_TYPE_WORDS[type][language], { x: LEFT + 104, y: 136, size: 36, colour }),
  ].join('');
}

function planAt(plan: string): string {
  const [text = ''] = wrapText(plan, 24, 1);
  return `<text x="${String(PICTURE.width - LEFT)}" y="580" font-size="28" fill="${FAINT}" text-anchor="end">${escapeMarkup(text)}</text>`;
}

/** The header's mark, twice as large. */
function productMark(): string {
  return `<g transform="translate(${String(LEFT)} 548) scale(2)"><path d="M3 16 9 6l5 7 5-9" fill="none" stroke="${INK}" stroke-width="1.4"/><circle cx="3" cy="16" r="2.4" fill="#a83e21"/><circle cx="9" cy="6" r="2.4" fill="#8d6300"/><circle cx="14" cy="13" r="2.4" fill="#3c56b5"/><circle cx="19" cy="4" r="2.4" fill="${ACCENT}"/></g>`;
}

function textAt(text: string, { x, y, size, colour, isBold = false }: Line): string {
  return `<text x="${String(x)}" y="${String(y)}" font-size="${String(size)}" font-weight="${isBold ? '500' : '400'}" fill="${colour}">${escapeMarkup(text)}</text>`;
}
