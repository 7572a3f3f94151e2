import type { English } from '../english.ts';

export const zh = {
  'compare.title': '对比',
} as const;

export const en: English<typeof zh> = {
  'compare.title': 'Compare',
};
