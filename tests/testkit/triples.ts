import jsonld, { type JsonLdDocument } from 'jsonld';
import { z } from 'zod';

export const OURS = 'urn:plan-atlas:';
export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

const Document = z.custom<JsonLdDocument>((value) => typeof value === 'object' && value !== null);

const Quads = z.array(
  z.object({
    subject: z.object({ value: z.string() }),
    predicate: z.object({ value: z.string() }),
    object: z.object({ value: z.string() }),
  }),
);

/** What RDF makes of a file; whatever the file would fetch, it may not: it is to explain itself. */
export class Triples {
  readonly #objects = new Map<string, string[]>();
  readonly #subjects = new Map<string, string[]>();

  static async of(file: Buffer): Promise<Triples> {
    const quads = await jsonld.toRDF(Document.parse(JSON.parse(file.toString('utf8'))), {
      documentLoader: (address: string) => Promise.reject(new Error(`the file needs ${address}`)),
    });
    const triples = new Triples();
    for (const { subject, predicate, object } of Quads.parse(quads)) {
      append(triples.#objects, `${subject.value} ${predicate.value}`, object.value);
      append(triples.#subjects, `${predicate.value} ${object.value}`, subject.value);
    }
    return triples;
  }

  objects(subject: string, predicate: string): readonly string[] {
    return this.#objects.get(`${subject} ${predicate}`) ?? [];
  }

  one(subject: string, predicate: string): string {
    return this.objects(subject, predicate)[0] ?? '';
  }

  subjects(predicate: string, object: string): readonly string[] {
    return this.#subjects.get(`${predicate} ${object}`) ?? [];
  }

  /** An RDF list as an array. */
  list(subject: string, predicate: string): string[] {
    const items: string[] = [];
    let cell = this.one(subject, predicate);
    while (cell !== '' && cell !== `${RDF}nil`) {
      items.push(this.one(cell, `${RDF}first`));
      cell = this.one(cell, `${RDF}rest`);
    }
    return items;
  }

  /** The ids of all that are of one of our classes, sorted. */
  ids(type: string, prefix: string): string[] {
    return this.subjects(`${RDF}type`, `${OURS}vocabulary:${type}`)
      .map((iri) => iri.slice(OURS.length + prefix.length + 1))
      .sort();
  }
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key) ?? [];
  values.push(value);
  map.set(key, values);
}
