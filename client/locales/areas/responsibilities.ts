import type { English } from '../english.ts';

export const zh = {
  'responsibilities.title': '责任矩阵',
} as const;

export const en: English<typeof zh> = {
  'responsibilities.title': 'Responsibilities',
};
