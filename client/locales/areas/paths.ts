import type { English } from '../english.ts';

export const zh = {
  'paths.title': '路径',
} as const;

export const en: English<typeof zh> = {
  'paths.title': 'Paths',
};
