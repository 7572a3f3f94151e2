/** As long a quotation as a paper of three pages bears, in characters. */
const MOST = 96;
const LEFT_OUT = '……';

/**
 * Of a passage the one sentence that names the most of these things, each by one of its names; a long one is cut to what stands
 * around the names. Where it names none, its first sentence.
 */
export function quoteFrom(passage: string, things: readonly (readonly string[])[]): string {
  const sentences = passage.match(/[^。；！？]+[。；！？]?/gu) ?? [passage];
  const ranked = sentences
    .map((sentence) => ({ sentence: sentence.trim(), spans: spansOf(sentence.trim(), things) }))
    .toSorted((one, other) => worthOf(other) - worthOf(one));
  const [best = { sentence: passage, spans: [] }] = ranked;
  return shorten(best.sentence, best.spans);
}

/** What is hardly longer than a name is a heading. */
const SHORT = 16;

/** Whether it is too short to be a sentence. */
export function isHeading(text: string): boolean {
  return text.length < SHORT;
}

function worthOf({ sentence, spans }: { sentence: string; spans: readonly Span[] }): number {
  return spans.length + (isHeading(sentence) ? 0 : 0.5);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

// Where each thing stands first, by the first of its names that stands at all.
function spansOf(sentence: string, things: readonly (readonly string[])[]): readonly Span[] {
  return things.flatMap((names) => {
    const name = names.find((one) => one !== '' && sentence.includes(one));
    const start = name === undefined ? -1 : sentence.indexOf(name);
    return name === undefined ? [] : [{ start, end: start + name.length }];
  });
}

function shorten(sentence: string, spans: readonly Span[]): string {
  if (sentence.length <= MOST) {
    return sentence;
  }
  const [first = { start: 0, end: 0 }] = spans.toSorted((one, other) => one.start - other.start);
  const last = Math.max(...spans.map(({ end }) => end), 0);
  if (last - first.start <= MOST) {
    return piece(sentence, { start: first.start, end: last }, (MOST - last + first.start) / 2);
  }
  return spans
    .toSorted((one, other) => one.start - other.start)
    .map((span) => piece(sentence, span, MOST / (4 * spans.length)))
    .join('')
    .replaceAll(`${LEFT_OUT}${LEFT_OUT}`, LEFT_OUT);
}

/** A span with so many signs around it, cut where a clause begins and ends if one does there. */
function piece(sentence: string, span: Span, around: number): string {
  const from = Math.max(0, span.start - Math.floor(around));
  const to = Math.min(sentence.length, span.end + Math.floor(around));
  const before = sentence.slice(from, span.start);
  const after = sentence.slice(span.end, to);
  const start = from === 0 ? before : before.replace(/^[^，、；]*[，、；]/u, '');
  const end = to === sentence.length ? after : after.replace(/[，、；][^，、；]*$/u, '');
  return [
    from === 0 ? '' : LEFT_OUT,
    start,
    sentence.slice(span.start, span.end),
    end,
    to === sentence.length ? '' : LEFT_OUT,
  ].join('');
}
