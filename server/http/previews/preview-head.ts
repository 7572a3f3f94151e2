import { escapeMarkup } from './escape-markup.ts';
import { titleOf, type Preview } from './preview.ts';
import { PRODUCT_NAME } from './preview-words.ts';
import { PICTURE } from './picture-size.ts';

/** Where a page is, and where its picture is, as whole addresses. */
interface Addresses {
  readonly page: string;
  readonly picture: string;
}

const LANGUAGE_TAGS = { zh: 'zh-CN', en: 'en' } as const;
const LOCALES = { zh: 'zh_CN', en: 'en_GB' } as const;

/** The explorer's page with what this address tells of itself in its head, for whoever reads no more of a page than that. */
export function withPreview(html: string, preview: Preview, addresses: Addresses): string {
  const { language } = preview;
  const title = titleOf(preview);
  const facts = [
    ['name', 'description', preview.description],
    ['property', 'og:site_name', PRODUCT_NAME[language]],
    ['property', 'og:type', 'website'],
    ['property', 'og:locale', LOCALES[language]],
    ['property', 'og:title', preview.title ?? title],
    ['property', 'og:description', preview.description],
    ['property', 'og:url', addresses.page],
    ['property', 'og:image', addresses.picture],
    ['property', 'og:image:type', 'image/png'],
    ['property', 'og:image:width', String(PICTURE.width)],
    ['property', 'og:image:height', String(PICTURE.height)],
    ['property', 'og:image:alt', title],
    ['name', 'twitter:card', 'summary_large_image'],
  ] as const;
  const head = [
    `<title>${escapeMarkup(title)}</title>`,
    ...facts.map(
      ([kind, name, content]) => `<meta ${kind}="${name}" content="${escapeMarkup(content)}" />`,
    ),
  ].join('\n    ');
  // A function, so that no $ in a name stands for a part of the page.
  return html
    .replace(/<title>.*?<\/title>/s, () => head)
    .replace(/<html lang="[^"]*">/, () => `<html lang="${LANGUAGE_TAGS[language]}">`);
}
