import { z } from 'zod';

import type { Language } from '#server/domain/language.ts';
import { ENTITY_TYPE_WORDS } from '#server/domain/vocabulary-words.ts';
import { ENTITY_TYPES, type EntityType } from '#server/domain/vocabulary.ts';

import { readPreviewPage, type PreviewPage } from './preview-page.ts';
import {
  COUNTS,
  ENTITY_TITLES,
  JOINTS,
  NEED_TITLE,
  PAGE_WORDS,
  PAIR_TITLES,
  PRODUCT_NAME,
  PRODUCT_TEXT,
} from './preview-words.ts';

/** What a page tells of itself before it is opened. */
export interface Preview {
  /** null: nothing but the product's name. */
  readonly title: string | null;
  readonly description: string;
  /** The type of what it is about; null where it is about nothing in particular. */
  readonly type: EntityType | null;
  /** A few figures of it, in words. */
  readonly counts: readonly string[];
  /** The plan that it belongs to, as people call it; null where several may be meant. */
  readonly plan: string | null;
  readonly language: Language;
}

/** Asks the graph as any reader may, in GraphQL; gives the data, and throws where there is none. */
export type AskGraph = (
  query: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<unknown>;

const SUBJECT = `fragment Subject on Entity {
  __typename name nameEn mentions { at } relationCounts { type count } plan { shortTitle shortTitleEn }
}`;
const ENTITIES = `query Preview($of: EntityRef!, $and: EntityRef!, $isPair: Boolean!) {
  of: entity(ref: $of) { ...Subject }
  and: entity(ref: $and) @include(if: $isPair) { ...Subject }
} ${SUBJECT}`;
const SECTION = `query PreviewOfSection($at: Locator!) {
  entities(types: [SECTION], where: {section: $at}, first: 1) { nodes { ...Subject } }
} ${SUBJECT}`;

const Subject = z
  .object({
    __typename: z.enum(ENTITY_TYPES),
    name: z.string(),
    nameEn: z.string().nullable(),
    mentions: z.array(z.unknown()),
    relationCounts: z.array(z.object({ type: z.string(), count: z.number() })),
    plan: z.object({ shortTitle: z.string(), shortTitleEn: z.string().nullable() }),
  })
  .transform(({ __typename, mentions, relationCounts, ...subject }) => ({
    ...subject,
    type: __typename,
    mentions: mentions.length,
    // Where it is named, the mentions count already.
    relations: relationCounts
      .filter(({ type }) => type !== 'APPEARS_IN')
      .reduce((sum, { count }) => sum + count, 0),
  }));
type Subject = z.infer<typeof Subject>;
const Entities = z.object({ of: Subject.nullable(), and: Subject.nullish() });
const Sections = z.object({ entities: z.object({ nodes: z.array(Subject) }) });

/** The preview of an address; the product's own where it is about nothing that the graph knows. Throws where the graph does not answer. */
export async function previewOf(
  path: string,
  parameters: URLSearchParams,
  language: Language,
  ask: AskGraph,
): Promise<Preview> {
  const page = readPreviewPage(path, parameters);
  switch (page.kind) {
    case 'product':
      return productPreview(language);
    case 'page': {
      const { title, text } = PAGE_WORDS[page.page];
      return { ...productPreview(language), title: title[language], description: text[language] };
    }
    case 'need': {
      const title = NEED_TITLE[language](...page.wants);
      return { ...productPreview(language), title, description: PAGE_WORDS.parks.text[language] };
    }
    case 'section':
      return ofSection(page.at, language, ask);
    case 'entity':
    case 'pair':
      return ofEntities(page, language, ask);
  }
}

/** What is told of the product itself. */
export function productPreview(language: Language): Preview {
  const description = PRODUCT_TEXT[language];
  return { title: null, description, type: null, counts: [], plan: null, language };
}

async function ofSection(at: string, language: Language, ask: AskGraph): Promise<Preview> {
  const { entities } = Sections.parse(await ask(SECTION, { at }));
  const [section] = entities.nodes;
  return section === undefined
    ? productPreview(language)
    : aboutSubject(nameOf(section, language), section, language);
}

async function ofEntities(
  page: Extract<PreviewPage, { kind: 'entity' | 'pair' }>,
  language: Language,
  ask: AskGraph,
): Promise<Preview> {
  const and = page.kind === 'pair' ? page.and : page.of;
  const variables = { of: refOf(page.of), and: refOf(and), isPair: page.kind === 'pair' };
  const found = Entities.parse(await ask(ENTITIES, variables));
  if (found.of === null || found.and === null) {
    return productPreview(language);
  }
  if (page.kind === 'entity') {
    const title = ENTITY_TITLES[page.page][language](nameOf(found.of, language));
    return aboutSubject(title, found.of, language);
  }
  const other = found.and ?? found.of;
  const names = [found.of, other].map((subject) => nameOf(subject, language));
  return {
    ...aboutSubject(PAIR_TITLES[page.page][language](...names), found.of, language),
    description: PAGE_WORDS[page.page].text[language],
    type: found.of.type === other.type ? other.type : null,
    counts: [],
  };
}

function aboutSubject(title: string, subject: Subject, language: Language): Preview {
  const { type, plan, relations, mentions } = subject;
  const counts = [COUNTS.mentions[language](mentions), COUNTS.relations[language](relations)];
  const { between, end } = JOINTS[language];
  return {
    title,
    description: [ENTITY_TYPE_WORDS[type][language], ...counts].join(between) + end,
    type,
    counts,
    plan: (language === 'en' ? plan.shortTitleEn : null) ?? plan.shortTitle,
    language,
  };
}

function nameOf({ name, nameEn }: Subject, language: Language): string {
  return (language === 'en' ? nameEn : null) ?? name;
}

/** Ids are ASCII slugs, so any other text is a name. */
function refOf(text: string): { readonly id: string } | { readonly name: string } {
  return /^[a-z0-9][a-z0-9.-]*$/.test(text) ? { id: text } : { name: text };
}

/** What a page is called: the product's name first, as the browser's tab has it. */
export function titleOf({ title, language }: Preview): string {
  const product = PRODUCT_NAME[language];
  return title === null ? product : `${product} · ${title}`;
}
