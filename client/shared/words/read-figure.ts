import type { FigureFact } from '#client/pages/figures/figures-query.ts';
import type { Words } from './words.ts';

type Figure = Pick<FigureFact, 'value' | 'comparator' | 'text' | 'unit'>;

/** A figure as the page prints it, with the plan's own words where those are others. */
export interface ReadFigure {
  readonly text: string;
  readonly planText: string | null;
}

/** A bound or a rough number by its sign, such as ≤ 1.6 of 1.6 以内; any other figure as the plan writes it. */
export function readFigure({ value, comparator, text, unit }: Figure, words: Words): ReadFigure {
  const isUnitSaid = unit === null || text.includes(unit);
  if (value === null || comparator === null || comparator === 'EQUAL') {
    return { text: isUnitSaid ? text : `${text} ${unit}`, planText: null };
  }
  const printed = words(`figure.${comparator}`, { value: [value, unit ?? ''].join(' ').trim() });
  return { text: printed, planText: bare(printed) === bare(text) ? null : text };
}

function bare(text: string): string {
  return text.replaceAll(/\s/g, '');
}
