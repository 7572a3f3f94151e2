import type { IncomingMessage } from 'node:http';

import type { Language } from '#server/domain/language.ts';
import { callerOf } from '#server/http/door/caller.ts';
import { languageOf } from '#server/http/language.ts';

/** A page of the explorer as a request asks for it. */
export interface PageAddress {
  /** Where the server is reached, such as http://localhost:4000. */
  readonly origin: string;
  readonly path: string;
  readonly parameters: URLSearchParams;
  readonly language: Language;
}

/** What a preview depends on; how a drawing is laid out bears on nothing in it. */
const TOLD_BY: ReadonlySet<string> = new Set([
  'from',
  'to',
  'direction',
  'left',
  'right',
  'department',
  'like',
  'industry',
  'place',
  'transport',
  'platform',
  'at',
]);

const PICTURES = '/preview';
const ENDING = '.png';

/** Which page is asked for, where, and in which language: the one that the address names, else the reader's. */
export function pageAddressOf(request: IncomingMessage): PageAddress {
  const { url = '/', headers } = request;
  const { pathname, searchParams } = new URL(url.replace(/^\/+/, '/'), 'http://atlas');
  const lang = searchParams.get('lang');
  const asked =
    lang === 'zh' || lang === 'en' ? lang : languageOf(headers['accept-language'] ?? null);
  return {
    origin: callerOf(request).origin,
    path: pathname,
    parameters: searchParams,
    language: asked,
  };
}

/** The page as a whole address. */
export function wholeAddress({ origin, path, parameters }: PageAddress): string {
  const query = parameters.toString();
  return `${origin}${path}${query === '' ? '' : `?${query}`}`;
}

/** Where the picture of a page is. */
export function pictureAddress({ origin, path, parameters, language }: PageAddress): string {
  const told = new URLSearchParams([...parameters].filter(([name]) => TOLD_BY.has(name)));
  told.set('lang', language);
  const page = path.replace(/\/+$/, '');
  return `${origin}${PICTURES}${page === '' ? '/home' : page}${ENDING}?${told.toString()}`;
}

/** Whether a picture is asked for at this path. */
export function isPicturePath(path: string): boolean {
  return path.startsWith(`${PICTURES}/`) && path.endsWith(ENDING);
}

/** The page that a picture's address is of. */
export function pageOfPicture(address: PageAddress): PageAddress {
  return { ...address, path: address.path.slice(PICTURES.length, -ENDING.length) };
}
