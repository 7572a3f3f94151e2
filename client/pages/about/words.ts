import type { English } from '#client/shared/words/english.ts';

declare module '#client/shared/words/words.ts' {
  interface WordTables {
    about: typeof zh;
  }
}

export const zh = {
  'page.about': '关于',
} as const;

export const en: English<typeof zh> = {
  'page.about': 'About',
};
