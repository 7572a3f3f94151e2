import { LedgerLine } from '#server/domain/ledger-line.ts';

/** A line that is none of the ledger, and why. */
export interface BadLine {
  readonly line: number;
  readonly reason: string;
}

/** A ledger as text, a line each; those that are none are told, not left out in silence. */
export function parseLedgerText(text: string): {
  readonly lines: readonly LedgerLine[];
  readonly faults: readonly BadLine[];
} {
  const lines: LedgerLine[] = [];
  const faults: BadLine[] = [];
  text.split('\n').forEach((one, index) => {
    if (one.trim() !== '') {
      const read = readLine(one);
      if ('reason' in read) {
        faults.push({ line: index + 1, reason: read.reason });
      } else {
        lines.push(read.line);
      }
    }
  });
  return { lines, faults };
}

function readLine(text: string): { readonly line: LedgerLine } | { readonly reason: string } {
  try {
    const read = LedgerLine.safeParse(JSON.parse(text));
    return read.success
      ? { line: read.data }
      : { reason: read.error.issues.map(({ message }) => message).join('; ') };
  } catch {
    return { reason: 'it is no JSON' };
  }
}

export function printLedgerText(lines: readonly LedgerLine[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** Those of the lines that a ledger does not have yet, each once. */
export function missingFrom(
  known: readonly LedgerLine[],
  lines: readonly LedgerLine[],
): LedgerLine[] {
  const seen = new Set(known.map(keyOf));
  return lines.filter((line) => {
    const key = keyOf(line);
    return !seen.has(key) && seen.add(key).size > 0;
  });
}

/** The same however the fields are ordered. */
function keyOf(line: LedgerLine): string {
  return JSON.stringify(line, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
