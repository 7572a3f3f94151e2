import type { CallToolResult, McpServer } from '@modelcontextprotocol/server';
import type { z } from 'zod';

import type { Language, Words } from '#server/domain/language.ts';

import type { Asking, AtlasInLanguage } from './asking.ts';
import { QuestionFailed } from './question-failed.ts';

/** An answer: as data that programs read, and as text that says the same in a few lines. */
interface Answer<Data> {
  readonly data: Data;
  readonly text: string;
}

interface ToolDefinition<Input extends z.ZodObject, Output extends z.ZodObject> {
  readonly name: string;
  /** What people see. */
  readonly title: Words;
  /** When to use it and what comes, for models; they read English whatever they are asked in. */
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  readonly answer: (input: z.infer<Input>, asking: Asking) => Promise<Answer<z.infer<Output>>>;
}

/** A question of the atlas that assistants may ask. */
export interface Tool {
  readonly name: string;
  /** Whether it is of use only where the server has the plan's text. */
  readonly needsText: boolean;
  readonly register: (server: McpServer, atlas: AtlasInLanguage) => void;
}

/** Every question only reads, and answers the same however often it is asked. */
const ANNOTATIONS = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
} as const;

/** Makes a tool of a question. */
export function defineTool<Input extends z.ZodObject, Output extends z.ZodObject>(
  { name, title, description, input, output, answer }: ToolDefinition<Input, Output>,
  needsText = false,
): Tool {
  return {
    name,
    needsText,
    register: (server, atlas) => {
      const config = {
        title: title[atlas.language],
        description,
        inputSchema: input,
        outputSchema: output,
        annotations: ANNOTATIONS,
      };
      server.registerTool<z.ZodObject, z.ZodObject>(name, config, async (given, { mcpReq }) => {
        const asked = input.parse(given);
        return told(() => answer(asked, atlas.asking(languageIn(given), mcpReq.signal)));
      });
    },
  };
}

function languageIn({ language }: Readonly<Record<string, unknown>>): Language | undefined {
  return language === 'zh' || language === 'en' ? language : undefined;
}

// A refusal tells the assistant what to do next; anything else is a defect, which the SDK tells as an error.
async function told(
  answer: () => Promise<Answer<Record<string, unknown>>>,
): Promise<CallToolResult> {
  try {
    const { data, text } = await answer();
    return { content: [{ type: 'text', text }], structuredContent: data };
  } catch (error) {
    if (error instanceof QuestionFailed) {
      return { content: [{ type: 'text', text: error.message }], isError: true };
    }
    throw error;
  }
}
