import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { z } from 'zod';

import { SeedInvalidError, type SeedFault } from '#server/domain/startup-errors.ts';
import { PlanManifest } from '#server/domain/plan.ts';
import { PlanPresentation } from '#server/domain/presentation.ts';

import {
  EndsLine,
  EntityLine,
  FormerIdLine,
  GroupLine,
  IndustryTermLine,
  LimitLine,
  ListingLine,
  MeantLine,
  NameEnLine,
  PassingLine,
  RelationLine,
  SameIndustryLine,
  SectionLine,
  SilentLine,
  type SeedLine,
  type SeedStatement,
} from './seed-line.ts';

/** The file of a plan's folder that holds what the plan presents itself with. */
export const PRESENTATION_FILE = 'presentation.json';

/** A plan's folder, parsed but not yet checked as a whole. */
export interface Seed {
  /** The folder's name: which of the plans this is. */
  readonly folder: string;
  readonly manifest: PlanManifest;
  readonly lines: readonly SeedLine[];
  /** What the plan presents itself with; null where its folder has none. */
  readonly presentation: PlanPresentation | null;
}

/** Which kind a line is, told by the field that only this kind has. */
const KINDS: readonly {
  readonly field: string;
  readonly parse: (json: unknown) => SeedStatement;
}[] = [
  { field: 'entity', parse: (json) => ({ kind: 'entity', value: EntityLine.parse(json) }) },
  { field: 'relation', parse: (json) => ({ kind: 'relation', value: RelationLine.parse(json) }) },
  { field: 'listing', parse: (json) => ({ kind: 'listing', value: ListingLine.parse(json) }) },
  {
    field: 'sameIndustry',
    parse: (json) => ({ kind: 'sameIndustry', value: SameIndustryLine.parse(json) }),
  },
  { field: 'passing', parse: (json) => ({ kind: 'passing', value: PassingLine.parse(json) }) },
  { field: 'meant', parse: (json) => ({ kind: 'meant', value: MeantLine.parse(json) }) },
  { field: 'group', parse: (json) => ({ kind: 'group', value: GroupLine.parse(json) }) },
  { field: 'ends', parse: (json) => ({ kind: 'ends', value: EndsLine.parse(json) }) },
  { field: 'nameEn', parse: (json) => ({ kind: 'nameEn', value: NameEnLine.parse(json) }) },
  { field: 'formerId', parse: (json) => ({ kind: 'formerId', value: FormerIdLine.parse(json) }) },
  { field: 'limit', parse: (json) => ({ kind: 'limit', value: LimitLine.parse(json) }) },
  {
    field: 'industryTerm',
    parse: (json) => ({ kind: 'industryTerm', value: IndustryTermLine.parse(json) }),
  },
  { field: 'silent', parse: (json) => ({ kind: 'silent', value: SilentLine.parse(json) }) },
  { field: 'section', parse: (json) => ({ kind: 'section', value: SectionLine.parse(json) }) },
];

/**
 * Reads a plan's folder: the outline first, then the other files in the order of their names.
 * Throws SEED_INVALID with every line that does not parse, each with its file and number.
 */
export async function readSeed(folder: string): Promise<Seed> {
  const all = await readdir(folder);
  const files = all.filter((file) => file.endsWith('.jsonl'));
  files.sort(
    (a, b) => Number(b === 'outline.jsonl') - Number(a === 'outline.jsonl') || (a < b ? -1 : 1),
  );
  const faults: SeedFault[] = [];
  const lines: SeedLine[] = [];
  for (const file of files) {
    const text = await readFile(join(folder, file), 'utf8');
    for (const [index, source] of text.split('\n').entries()) {
      if (source.trim() === '') {
        continue;
      }
      const place = { file: `${basename(folder)}/${file}`, line: index + 1 };
      const result = parseSeedLine(source);
      if ('fault' in result) {
        faults.push({ ...place, message: result.fault });
      } else {
        lines.push({ ...result, ...place });
      }
    }
  }
  const manifest = await readParsed(folder, 'manifest.json', { as: PlanManifest, faults });
  const presentation = all.includes(PRESENTATION_FILE)
    ? await readParsed(folder, PRESENTATION_FILE, { as: PlanPresentation, faults })
    : null;
  if (faults.length > 0 || manifest === null) {
    throw new SeedInvalidError(faults);
  }
  return { folder: basename(folder), manifest, lines, presentation };
}

/** What plan a folder holds. Throws SEED_INVALID where that does not parse. */
export async function readManifest(folder: string): Promise<PlanManifest> {
  const faults: SeedFault[] = [];
  const manifest = await readParsed(folder, 'manifest.json', { as: PlanManifest, faults });
  if (manifest === null) {
    throw new SeedInvalidError(faults);
  }
  return manifest;
}

/** One line of a seed file, or what is wrong with it. */
export function parseSeedLine(source: string): SeedStatement | { readonly fault: string } {
  try {
    const json = z.record(z.string(), z.unknown()).parse(JSON.parse(source));
    const kind = KINDS.find(({ field }) => field in json);
    if (kind === undefined) {
      const fields = KINDS.map(({ field }) => field).join(', ');
      return { fault: `is none of the known kinds: a line has one of the fields ${fields}` };
    }
    return kind.parse(json);
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

interface Parsing<Value> {
  readonly as: z.ZodType<Value>;
  readonly faults: SeedFault[];
}

/** A JSON file of the folder; null with a fault where it does not parse. */
async function readParsed<Value>(
  folder: string,
  file: string,
  { as, faults }: Parsing<Value>,
): Promise<Value | null> {
  try {
    return as.parse(JSON.parse(await readFile(join(folder, file), 'utf8')));
  } catch (error) {
    faults.push({ file: `${basename(folder)}/${file}`, line: 1, message: faultOf(error) });
    return null;
  }
}

function faultOf(error: unknown): string {
  if (error instanceof z.ZodError) {
    return error.issues
      .map((issue) => (issue.path.length > 0 ? `${issue.path.join('.')}: ` : '') + issue.message)
      .join('; ');
  }
  if (error instanceof Error) {
    return `is not JSON: ${error.message}`;
  }
  throw error;
}
