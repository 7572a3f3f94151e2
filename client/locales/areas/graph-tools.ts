import type { English } from '../english.ts';

export const zh = {
  'tools.title': '画布工具',
} as const;

export const en: English<typeof zh> = {
  'tools.title': 'Canvas tools',
};
