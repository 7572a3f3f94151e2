import type { Plugin } from 'graphql-yoga';

import type { Words } from '#server/domain/language.ts';

import { languageOf } from './language.ts';

/** What a form on another site's page can send without the browser asking us first. */
const OF_FORMS: ReadonlySet<string> = new Set([
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'text/plain',
]);

const NOT_JSON: Words = {
  zh: '请以 application/json 提交查询。',
  en: 'Send the question as application/json.',
};

/** Refuses questions in the form of a form (cross-site request forgery), and an address whose JSON cannot be read. */
export function useReadableRequests(): Plugin {
  return {
    onRequestParse({ request, url, endResponse, fetchAPI }) {
      const refuse = (status: number, words: Words): void => {
        const message = words[languageOf(request.headers.get('accept-language'))];
        const body = JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
        const headers = { 'content-type': 'application/json; charset=utf-8' };
        endResponse(new fetchAPI.Response(body, { status, headers }));
      };
      const [type = ''] = (request.headers.get('content-type') ?? '').split(';');
      if (request.method === 'POST' && OF_FORMS.has(type.trim().toLowerCase())) {
        refuse(415, NOT_JSON);
      } else if (request.method === 'GET') {
        const name = ['variables', 'extensions'].find((one) => !isJson(url.searchParams.get(one)));
        if (name !== undefined) {
          refuse(400, {
            zh: `地址里的 ${name} 不是 JSON。`,
            en: `${name} in the address is no JSON.`,
          });
        }
      }
    },
  };
}

function isJson(text: string | null): boolean {
  if (text === null || text === '') {
    return true;
  }
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
