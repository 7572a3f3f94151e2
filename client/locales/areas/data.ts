import type { English } from '../english.ts';

export const zh = {
  'data.title': '数据',
} as const;

export const en: English<typeof zh> = {
  'data.title': 'Data',
};
