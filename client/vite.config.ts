import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const folder = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  root: folder('.'),
  plugins: [react()],
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
        // The libraries change seldom; apart, they stay in the reader's cache when a page changes. The canvas comes with the first drawing.
        codeSplitting: {
          groups: [
            {
              name: 'canvas',
              test: /node_modules\/(cytoscape|@dagrejs)\//,
            },
            {
              name: 'vendor',
              test: /node_modules\/(react|react-dom|scheduler|react-aria[^/]*|react-stately|@react-[^/]+|@internationalized|i18next|zustand|@urql|wonka|@0no-co)\//,
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
