import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

// React Aria brings its own few words in thirty languages, all of which would come with the first page.
const OTHER_LANGUAGES = /react-aria\/dist\/private\/intl\/\w+\/(?!zh-CN|en-US)[\w-]+\.mjs$/;
const onlyOurLanguages: Plugin = {
  name: 'only-our-languages',
  load: { filter: { id: OTHER_LANGUAGES }, handler: () => 'export default {};' },
};

const folder = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  root: folder('.'),
  plugins: [react(), onlyOurLanguages],
  css: {
    modules: {
      // As it is found in the source: the `header` of park-card.module.css is `park-card_header`. No two modules bear the same name.
      generateScopedName: (name, file) => `${basename(file, '.module.css')}_${name}`,
    },
  },
  build: {
    outDir: folder('dist'),
    emptyOutDir: true,
    rolldownOptions: {
      output: {
        // The libraries change seldom; apart, they stay in the reader's cache when a page changes. The canvas comes with the first
        // drawing, and with the page that first needs it comes what no page needs at once.
        codeSplitting: {
          groups: [
            {
              name: 'canvas',
              test: /node_modules\/(cytoscape|@dagrejs)\//,
            },
            {
              name: 'vendor',
              tags: ['$initial'],
              test: /node_modules\//,
            },
          ],
        },
      },
    },
  },
  server: {
    proxy: { '/graphql': 'http://127.0.0.1:4000', '/export': 'http://127.0.0.1:4000' },
  },
});
