import type { English } from '../english.ts';

export const zh = {
  'slip.title': '若延后',
} as const;

export const en: English<typeof zh> = {
  'slip.title': 'If it slips',
};
