import { ApiFailure } from '#client/shared/api/api-error.ts';
import type { Language } from '#client/shared/api/language.ts';

/** The forms in which the server hands over a graph: what most people open first. */
export const EXPORT_FORMATS = [
  'xlsx',
  'csv',
  'graphml',
  'gexf',
  'jsonl',
  'cyjs',
  'jgf',
  'jsonld',
  'neo4j-admin',
  'cypher',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What is to be taken away, by id: just these entities, and just these relations among them. */
export interface ExportedPart {
  readonly entities: readonly string[];
  /** null: all that there are among the entities. */
  readonly relations: readonly string[] | null;
}

export interface ExportedFile {
  readonly name: string;
  readonly content: Blob;
}

/** Some servers and proxies refuse addresses that are longer than some 8,000 characters. */
const LONGEST_ADDRESS = 6_000;

/** A part of the graph as a file; throws ApiFailure where it is not had. */
export async function exportedFile(
  format: ExportFormat,
  part: ExportedPart,
  language: Language,
): Promise<ExportedFile> {
  const response = await responseOf(format, part);
  if (!response.ok) {
    const [zh = '', en = ''] = (await response.text()).trim().split('\n');
    throw new ApiFailure({ kind: 'refused', message: language === 'zh' ? zh : en });
  }
  const name = nameIn(response.headers.get('content-disposition') ?? '');
  return { name: name ?? `export.${format}`, content: await response.blob() };
}

async function responseOf(
  format: ExportFormat,
  { entities, relations }: ExportedPart,
): Promise<Response> {
  const part = new URLSearchParams({
    ids: entities.join(','),
    ...(relations === null ? {} : { relations: relations.join(',') }),
  });
  const address = `/export/${format}?${part.toString()}`;
  try {
    return address.length <= LONGEST_ADDRESS
      ? await fetch(address)
      : await fetch(`/export/${format}`, { method: 'POST', body: part });
  } catch {
    throw new ApiFailure({ kind: 'offline' });
  }
}

function nameIn(disposition: string): string | null {
  const [, name] = /filename\*=UTF-8''([^;\s]+)/.exec(disposition) ?? [];
  return name === undefined ? null : decodeURIComponent(name);
}
