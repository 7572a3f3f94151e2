import type { English } from '../english.ts';

export const zh = {
  'parks.title': '选园',
} as const;

export const en: English<typeof zh> = {
  'parks.title': 'Parks',
};
