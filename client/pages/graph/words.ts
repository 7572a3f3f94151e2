import type { English } from '#client/shared/words/english.ts';

declare module '#client/shared/words/words.ts' {
  interface WordTables {
    graph: typeof zh;
  }
}

export const zh = {
  'page.graph': '图谱',
} as const;

export const en: English<typeof zh> = {
  'page.graph': 'Graph',
};
