import { isAt } from '../address-parts.ts';

/** The plan's figures, facts and targets, by year. */
export interface FiguresPlace {
  readonly kind: 'figures';
}

export function parseFiguresPlace(pathname: string): FiguresPlace | null {
  return isAt(pathname, 'figures') ? { kind: 'figures' } : null;
}

export function printFiguresPlace(): string {
  return '/figures';
}
