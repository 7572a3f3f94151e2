import {
  type CompleteResourceTemplateCallback,
  type McpServer,
  type ReadResourceResult,
  type Resource as ListedResource,
  ProtocolError,
  ProtocolErrorCode,
  ResourceTemplate,
} from '@modelcontextprotocol/server';

import type { Words } from '#server/domain/language.ts';

import type { Asking, AtlasInLanguage } from './asking.ts';
import { QuestionFailed } from './question-failed.ts';

type Variables = Readonly<Record<string, string>>;

interface ResourceDefinition {
  readonly name: string;
  /** plan-atlas://kind/{variable}. */
  readonly uri: string;
  readonly title: Words;
  readonly description: string;
  /** What it holds, as Markdown. Throws QuestionFailed where there is no such thing. */
  readonly read: (variables: Variables, asking: Asking) => Promise<string>;
  /** Those that are worth listing; none where there are too many. */
  readonly list?: (asking: Asking) => Promise<readonly ListedResource[]>;
  /** What the variables may be, from what was typed so far. */
  readonly complete?: Readonly<
    Record<string, (typed: string, asking: Asking) => Promise<readonly string[]>>
  >;
}

/** What an assistant may read by its address. */
export interface Resource {
  /** Whether it is of use only where the server has the plan's text. */
  readonly needsText: boolean;
  readonly register: (server: McpServer, atlas: AtlasInLanguage) => void;
}

/** How long lists and completions may take: the latter are asked for at each key. */
const PATIENCE_MS = 5000;

export const MARKDOWN = 'text/markdown';

/** Makes a resource template. */
export function defineResource(definition: ResourceDefinition, needsText = false): Resource {
  const { name, uri, title, description, read, list } = definition;
  return {
    needsText,
    register: (server, atlas) => {
      const soon = (): Asking => atlas.asking(undefined, AbortSignal.timeout(PATIENCE_MS));
      const template = new ResourceTemplate(uri, {
        list:
          list === undefined ? undefined : async () => ({ resources: [...(await list(soon()))] }),
        complete: completions(definition, soon),
      });
      const metadata = { title: title[atlas.language], description, mimeType: MARKDOWN };
      server.registerResource(name, template, metadata, (address, variables, { mcpReq }) =>
        told(address, () => read(textsOf(variables), atlas.asking(undefined, mcpReq.signal))),
      );
    },
  };
}

function completions(
  { complete = {} }: ResourceDefinition,
  soon: () => Asking,
): Record<string, CompleteResourceTemplateCallback> {
  return Object.fromEntries(
    Object.entries(complete).map(([variable, find]) => [
      variable,
      async (typed: string) => (typed.trim() === '' ? [] : orNone(find(typed.trim(), soon()))),
    ]),
  );
}

// What would help to type must not get in its way.
async function orNone(found: Promise<readonly string[]>): Promise<string[]> {
  try {
    return [...(await found)];
  } catch (error) {
    if (error instanceof QuestionFailed) {
      return [];
    }
    throw error;
  }
}

// What an address has is escaped, Chinese above all.
function textsOf(variables: Readonly<Record<string, string | string[]>>): Variables {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, decoded([value].flat().join(','))]),
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function told(address: URL, read: () => Promise<string>): Promise<ReadResourceResult> {
  try {
    return { contents: [{ uri: address.href, mimeType: MARKDOWN, text: await read() }] };
  } catch (error) {
    throw error instanceof QuestionFailed
      ? new ProtocolError(ProtocolErrorCode.InvalidParams, error.message)
      : error;
  }
}
