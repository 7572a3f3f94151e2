import { UnfitArgumentError } from '#server/domain/errors.ts';
import { HUB_KINDS, type HubKind } from '#server/domain/hub-kind.ts';
import { type Need, usualWeight } from '#server/questions/parks/read-need.ts';
import { inRange } from '#server/records/arguments.ts';
import { refOf, refuseUnknown } from '#server/papers/parameters.ts';
import type { EntityRef } from '#server/records/records.ts';

/** What a firm may look for, in the order in which it is asked, and how the page of parks names it in its address. */
export const NEED_SLOTS = ['industry', 'place', 'transport', 'platform'] as const;
type NeedSlot = (typeof NEED_SLOTS)[number];

const FIELDS = {
  industry: 'industries',
  place: 'places',
  transport: 'transport',
  platform: 'platforms',
} as const satisfies Record<NeedSlot, keyof Need>;

/** What is named in a slot of a need. */
export function refsIn(need: Need, slot: NeedSlot): readonly EntityRef[] {
  return need[FIELDS[slot]] ?? [];
}

/** Which kinds of hubs a need asks for, whichever the hub. */
export function kindsIn({ transportKinds, requiredKinds }: Need): readonly HubKind[] {
  return [...new Set([...(transportKinds ?? []), ...(requiredKinds ?? [])])];
}

/** The answer that a brief is of, as the page of parks asks for it. */
export interface BriefQuestion {
  readonly need: Need;
  /** Parks like this one, or fit for it, instead of a need. */
  readonly like: EntityRef | null;
  /** Ids of parks that were picked to stand side by side; what is no park is left out. */
  readonly side: readonly string[];
  /** How many parks are listed. */
  readonly first: number;
}

/** How many parks may stand side by side. */
export const MOST_SIDE = 4;
/** How many parks are listed where the reader does not say. */
export const FIRST = 10;
const LISTED = { least: 1, most: 100 } as const;

/**
 * Reads what the page of parks has in its address: `industry=锂电池&transport=湛江港&side=…&first=20`. Throws BAD_ARGUMENT for what
 * is unknown, for a `first` out of range, and where nothing is looked for.
 */
export function readBriefQuestion(parameters: URLSearchParams): BriefQuestion {
  refuseUnknown(parameters, KNOWN);
  const like = parameters.get('like') ?? '';
  const first = parameters.get('first');
  return askedFor({
    need: {
      industries: listIn(parameters, 'industry').map(refOf),
      places: listIn(parameters, 'place').map(refOf),
      transport: listIn(parameters, 'transport').map(refOf),
      platforms: listIn(parameters, 'platform').map(refOf),
      ...termsIn(parameters),
    },
    like: like === '' ? null : refOf(like),
    side: listIn(parameters, 'side'),
    first: first === null ? FIRST : Number(first),
  });
}

/** How a need is meant beyond what it names, as the address has it. */
const TERMS = ['kinds', 'required', 'anyOf'] as const;
const WEIGHTS = {
  weightIndustry: 'industries',
  weightPlace: 'places',
  weightTransport: 'transport',
  weightPlatform: 'platforms',
} as const;
const ANY_OF = {
  industries: 'INDUSTRIES',
  places: 'PLACES',
  transport: 'TRANSPORT',
  platforms: 'PLATFORMS',
} as const;

const KNOWN: ReadonlySet<string> = new Set([
  ...NEED_SLOTS,
  ...TERMS,
  ...Object.keys(WEIGHTS),
  'like',
  'side',
  'first',
]);

function termsIn(
  parameters: URLSearchParams,
): Pick<Need, 'transportKinds' | 'required' | 'requiredKinds' | 'anyOf' | 'weights'> {
  const required = listIn(parameters, 'required');
  const weights = Object.entries(WEIGHTS).flatMap(([name, field]) => {
    const weight = parameters.get(name);
    return weight === null ? [] : [[field, Number(weight)] as const];
  });
  return {
    transportKinds: listIn(parameters, 'kinds').filter(isHubKind),
    required: required.filter((text) => !isHubKind(text)).map(refOf),
    requiredKinds: required.filter(isHubKind),
    anyOf: listIn(parameters, 'anyOf').flatMap((slot) => (isField(slot) ? ANY_OF[slot] : [])),
    weights: Object.fromEntries(weights),
  };
}

function isHubKind(text: string): text is HubKind {
  return HUB_KINDS.some((kind) => kind === text);
}

function isField(text: string): text is keyof typeof ANY_OF {
  return Object.hasOwn(ANY_OF, text);
}

/** The same terms as texts of an address, by the parameter that holds them; what is as usual is left out. */
export function termsOf(need: Need): readonly (readonly [string, readonly string[]])[] {
  const { required, requiredKinds, transportKinds, anyOf, weights } = need;
  const slots = Object.entries(ANY_OF).flatMap(([slot, field]) =>
    anyOf?.includes(field) === true ? [slot] : [],
  );
  return [
    ['kinds', [...(transportKinds ?? [])]],
    [
      'required',
      [...(required ?? []).map(({ id, name }) => id ?? name ?? ''), ...(requiredKinds ?? [])],
    ],
    ['anyOf', slots],
    ...Object.entries(WEIGHTS).map(([name, field]): readonly [string, readonly string[]] => {
      const weight = weights?.[field] ?? null;
      return [
        name,
        weight === null || weight === usualWeight(ANY_OF[field]) ? [] : [String(weight)],
      ];
    }),
  ];
}

/** The question within its bounds: what is asked for by `like` is no need too. Throws BAD_ARGUMENT. */
export function askedFor(question: BriefQuestion): BriefQuestion {
  const { need } = question;
  const isBlank =
    NEED_SLOTS.every((slot) => refsIn(need, slot).length === 0) && kindsIn(need).length === 0;
  if (isBlank && question.like === null) {
    throw new UnfitArgumentError(NEED_SLOTS[0], '', {
      zh: '请至少说出一项需求：industry、place、transport、platform 或 like。',
      en: 'say at least one thing that is needed: industry, place, transport, platform or like.',
    });
  }
  return {
    ...question,
    side: [...new Set(question.side)].slice(0, MOST_SIDE),
    first: inRange('first', question.first, LISTED),
  };
}

// As the explorer's addresses hold a list: parted by commas, and only what parts it is escaped within a text.
function listIn(parameters: URLSearchParams, name: string): readonly string[] {
  const texts = (parameters.get(name) ?? '')
    .split(',')
    .map((text) =>
      text.replaceAll(/%(?:25|2C|3A)/gi, (escaped) => decodeURIComponent(escaped)).trim(),
    );
  return [...new Set(texts.filter((text) => text !== ''))];
}
