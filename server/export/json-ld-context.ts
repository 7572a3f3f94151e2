const reference = { '@type': '@id' } as const;

/** In the order of the rule or of the plan; in RDF, a plain array has none. */
const references = { '@type': '@id', '@container': '@list' } as const;

const prefix = (iri: string): object => ({ '@id': iri, '@prefix': true });

/**
 * What the keys of our JSON-LD mean. What is ours bears names of its own, `urn:plan-atlas:…`, since the atlas has no address
 * on the web that all its copies share. OC4IDS publishes no IRIs: its terms are the addresses where its schema explains them.
 */
export const JSON_LD_CONTEXT = {
  '@version': 1.1,
  '@vocab': 'urn:plan-atlas:vocabulary:',
  atlas: 'urn:plan-atlas:vocabulary:',
  entity: 'urn:plan-atlas:entity:',
  relation: 'urn:plan-atlas:relation:',
  passage: 'urn:plan-atlas:passage:',
  plan: 'urn:plan-atlas:plan:',
  rule: 'urn:plan-atlas:rule:',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  dcmitype: 'http://purl.org/dc/dcmitype/',
  oc4ids: prefix(
    'https://standard.open-contracting.org/infrastructure/latest/en/reference/schema/#project-schema.json,,',
  ),
  label: { '@id': 'rdfs:label', '@language': 'zh' },
  aliases: { '@id': 'skos:altLabel', '@language': 'zh' },
  nameEn: { '@id': 'rdfs:label', '@language': 'en' },
  alsoEn: { '@id': 'skos:altLabel', '@language': 'en' },
  broader: { '@id': 'skos:broader', ...reference },
  pinyin: { '@id': 'skos:hiddenLabel', '@language': 'zh-Latn-pinyin' },
  strength: { '@type': 'xsd:decimal' },
  note: { '@id': 'skos:note' },
  ofPlan: { '@id': 'atlas:plan', ...reference },
  section: reference,
  subject: reference,
  mentions: references,
  restsOn: references,
  hadPrimarySource: { '@id': 'prov:hadPrimarySource', ...reference },
  wasDerivedFrom: { '@id': 'prov:wasDerivedFrom', ...reference },
  wasGeneratedBy: { '@id': 'prov:wasGeneratedBy', ...reference },
} as const;
