import type { ExportedEntity } from './export-records.ts';

type Mention = ExportedEntity['mentions'][number];

/** A passage as an IRI: the plan and the locator name it; its words are the plan's own and never in an export. */
export function passageIri({ plan, at }: Mention): string {
  return `passage:${plan}:${encodeURIComponent(at)}`;
}

/** The passages that an export names, each once. */
export class Passages {
  readonly #noted = new Map<string, Mention>();

  note(mentions: readonly Mention[]): void {
    for (const mention of mentions) {
      this.#noted.set(passageIri(mention), mention);
    }
  }

  *nodes(): Generator<{ readonly '@id': string; readonly [key: string]: unknown }> {
    for (const [iri, { plan, at, section }] of this.#noted) {
      yield {
        '@id': iri,
        '@type': ['Passage', 'prov:Entity'],
        at,
        section: `entity:${section}`,
        'dcterms:isPartOf': { '@id': `plan:${plan}` },
      };
    }
  }
}
