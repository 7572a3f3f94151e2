import type { English } from '../english.ts';

export const zh = {
  'corridor.title': '走廊',
} as const;

export const en: English<typeof zh> = {
  'corridor.title': 'Corridors',
};
