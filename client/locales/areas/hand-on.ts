import type { English } from '../english.ts';

export const zh = {
  'handOn.title': '带走',
} as const;

export const en: English<typeof zh> = {
  'handOn.title': 'Take away',
};
