import type { Family } from '#client/shared/theme/families.ts';

/** The colours of the theme that is on, as a canvas wants them. */
export interface Palette {
  readonly surface: string;
  readonly paper: string;
  readonly lineStrong: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly onSign: string;
  readonly stated: string;
  readonly recorded: string;
  readonly derived: string;
  readonly derivedLine: string;
  readonly derivedSoft: string;
  readonly hue: Readonly<Record<Family, string>>;
  readonly soft: Readonly<Record<Family, string>>;
}

/** The colours of paper, whichever theme is on: what is printed or passed on as a picture is light. */
export function readLightPalette(): Palette {
  const sample = document.createElement('div');
  sample.dataset['theme'] = 'light';
  sample.hidden = true;
  document.body.append(sample);
  const palette = readPalette(sample);
  sample.remove();
  return palette;
}

/** Reads the tokens off the page; to be read again when the theme changes. */
export function readPalette(from: HTMLElement = document.documentElement): Palette {
  const style = getComputedStyle(from);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  const eachFamily = (ending: string): Record<Family, string> => ({
    works: token(`works${ending}`),
    industry: token(`industry${ending}`),
    space: token(`space${ending}`),
    transport: token(`transport${ending}`),
    actors: token(`actors${ending}`),
    nature: token(`nature${ending}`),
    record: token(`record${ending}`),
  });
  return {
    surface: token('surface'),
    paper: token('paper'),
    lineStrong: token('line-strong'),
    ink: token('ink'),
    ink2: token('ink-2'),
    ink3: token('ink-3'),
    accent: token('accent'),
    accentSoft: token('accent-soft'),
    onSign: token('on-icon'),
    stated: token('stated'),
    recorded: token('accent'),
    derived: token('derived'),
    derivedLine: token('derived-line'),
    derivedSoft: token('derived-soft'),
    hue: eachFamily(''),
    soft: eachFamily('-soft'),
  };
}
