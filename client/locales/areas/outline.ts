import type { English } from '../english.ts';

export const zh = {
  'outline.title': '目录',
} as const;

export const en: English<typeof zh> = {
  'outline.title': 'Outline',
};
