import type { Language } from '#server/domain/language.ts';

const KINDS = [
  ['附件', 'Annex'],
  ['专栏', 'Box'],
  ['注', 'Note'],
] as const;

/** A place in the plan as people read it: 3.1 ¶10, 专栏6.2 ¶1, in English Box 6.2 ¶1. */
export function readableLocator(at: string, language: Language): string {
  const [place = '', paragraph] = at.split('¶');
  const [own, english] = KINDS.find(([kind]) => place.startsWith(kind)) ?? ['', ''];
  const named = language === 'en' ? `${english} ${place.slice(own.length)}`.trim() : place;
  return paragraph === undefined ? named : `${named} ¶${paragraph}`;
}

/** The plan's own form of a place that was read or typed in either language. */
export function locatorOf(text: string): string {
  const [own, english] = KINDS.find(([, word]) => text.trim().startsWith(word)) ?? ['', ''];
  return `${own}${text.trim().slice(english.length)}`.replaceAll(/\s/g, '');
}
