import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  base: '/admin/',
  plugins: [react()],
  // The server replaces the word by a fresh nonce in every answer.
  html: { cspNonce: 'NONCE' },
  build: {
    assetsInlineLimit: 0,
    rolldownOptions: {
      // What most screens use travels once, not in a dozen small files.
      output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 5 }] } },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
