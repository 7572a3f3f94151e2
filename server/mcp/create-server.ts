import { McpServer } from '@modelcontextprotocol/server';

import type { Language } from '#server/domain/language.ts';
import { VERSION } from '#server/domain/release.ts';

import { inLanguage } from './asking.ts';
import type { Atlas } from './atlas.ts';
import { registerHowToCite } from './how-to-cite.ts';
import { INSTRUCTIONS } from './instructions.ts';
import { RESOURCES } from './resources.ts';
import { TOOLS } from './tools.ts';

/** The most parts that the arguments of one call may have: the longest list of names, and room. */
const MOST_PARTS = 200;

interface Serving {
  /** The language of those who name none in a question. */
  readonly language: Language;
  /** Whether the atlas has the plan's text; what needs it is not offered otherwise. */
  readonly hasText: boolean;
}

/** The atlas as assistants see it: its questions as tools, its entities, sections and passages as resources. */
export function createServer(atlas: Atlas, { language, hasText }: Serving): McpServer {
  const server = new McpServer(
    { name: 'plan-atlas', title: '规划图谱 · Plan Atlas', version: VERSION },
    { instructions: INSTRUCTIONS, maxToolInputElements: MOST_PARTS },
  );
  const asked = inLanguage(atlas, language);
  for (const { needsText, register } of [...TOOLS, ...RESOURCES]) {
    if (hasText || !needsText) {
      register(server, asked);
    }
  }
  registerHowToCite(server, asked);
  return server;
}
