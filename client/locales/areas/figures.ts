import type { English } from '../english.ts';

export const zh = {
  'figures.title': '指标',
} as const;

export const en: English<typeof zh> = {
  'figures.title': 'Figures',
};
