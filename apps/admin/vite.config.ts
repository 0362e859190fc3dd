import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Without what it imports: that would come along from the first load. */
const alone = { includeDependenciesRecursively: false };

export default defineConfig({
  base: '/admin/',
  plugins: [react()],
  // The server replaces the word by a fresh nonce in every answer.
  html: { cspNonce: 'NONCE' },
  build: {
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // The names of all tables and columns, which the few screens about personal data need.
            { name: 'privacy', test: /(privacy|table)-words|privacy_(table|column)/, priority: 2, ...alone },
            // The sentences of all refusals, in a few parts: no part of admin may be long on a slow line.
            { name: 'sentences', test: /messages\/problem_/, priority: 2, maxSize: 500_000, ...alone },
            // What most screens use travels once, not in a dozen small files.
            { name: 'shared', minShareCount: 10 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
