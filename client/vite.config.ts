import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const folder = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  root: folder('.'),
  plugins: [react()],
  build: {
    outDir: folder('dist'),
    emptyOutDir: true,
    rolldownOptions: {
      output: {
        // The canvas changes seldom; apart, it stays in the reader's cache when a panel changes.
        codeSplitting: {
          groups: [
            { name: 'canvas', test: /node_modules\/(cytoscape|@dagrejs)\// },
            { name: 'vendor', test: /node_modules\// },
          ],
        },
      },
    },
  },
  server: {
    proxy: { '/graphql': 'http://127.0.0.1:4000', '/export': 'http://127.0.0.1:4000' },
  },
});
