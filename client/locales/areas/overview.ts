import type { English } from '../english.ts';

export const zh = {
  'overview.title': '全图',
} as const;

export const en: English<typeof zh> = {
  'overview.title': 'Overview',
};
