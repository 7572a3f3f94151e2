import type { McpServer } from '@modelcontextprotocol/server';

import type { AtlasInLanguage } from './asking.ts';
import { MARKDOWN } from './resource.ts';
import { statistics, statisticsText } from './tools/get-statistics.ts';

const TITLE = { zh: '怎样引用，许可', en: 'How to cite, and the licence' } as const;

/** Registers what tells how to cite the plan and the atlas, of the version that is there now. */
export function registerHowToCite(server: McpServer, atlas: AtlasInLanguage): void {
  const metadata = {
    title: TITLE[atlas.language],
    description:
      'How to cite the plan and the atlas, what stated and derived mean, the version and the licence. Read it before you write anything that is to be relied on.',
    mimeType: MARKDOWN,
  };
  server.registerResource(
    'how-to-cite',
    'plan-atlas://how-to-cite',
    metadata,
    async (address, { mcpReq }) => {
      const asking = atlas.asking(undefined, mcpReq.signal);
      const told = await statistics(asking);
      const { words } = asking;
      const text = [
        `# ${TITLE[asking.language]}`,
        words.howToCite,
        ...told.plans.map(words.citation),
        statisticsText(told, asking),
      ].join('\n\n');
      return { contents: [{ uri: address.href, mimeType: MARKDOWN, text }] };
    },
  );
}
