import cascadeLayers from '@csstools/postcss-cascade-layers';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** What the theme holds for dark screens and a second typeface; the portal shows neither. */
const notShown = /^\[data-(color-scheme=["']?(dark|auto)|typography=["']?secondary)/;

export default defineConfig(({ isSsrBuild = false }) => ({
  plugins: [react()],
  css: {
    postcss: {
      plugins: [
        {
          postcssPlugin: 'light-only',
          Rule: (rule) => {
            if (rule.selectors.every((selector) => notShown.test(selector))) rule.remove();
          },
        },
        cascadeLayers(),
      ],
    },
  },
  // No React for developers in what the server runs, whatever its environment says.
  define: isSsrBuild ? { 'process.env.NODE_ENV': '"production"' } : {},
  // The server has no React of its own: everything goes into one file.
  ssr: { noExternal: true },
  build: isSsrBuild
    ? { outDir: 'dist/server', copyPublicDir: false, target: 'node24' }
    : {
        outDir: 'dist/client',
        manifest: true,
        assetsInlineLimit: 0,
        target: ['es2020', 'safari14', 'chrome87', 'firefox78'],
        rolldownOptions: { input: 'src/client.ts' },
      },
}));
