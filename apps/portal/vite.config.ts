import cascadeLayers from '@csstools/postcss-cascade-layers';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Parts of the design system that the portal never shows, a third of its bytes. */
const notShown = new RegExp(
  [
    /^\[data-(color-scheme=["']?(dark|auto)|typography=["']?secondary)/, // one look only
    /:dir\(rtl\)/, // all three languages are written from the left
    /^[^:]*\.ds-(field-affix|card__block|floating|avatar|sr-only)/,
    /^:is\(\.ds-(field-affix|card__block)/,
    /role=["']?switch/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

export default defineConfig(({ isSsrBuild = false }) => ({
  plugins: [react()],
  css: {
    postcss: {
      plugins: [
        {
          postcssPlugin: 'what-the-portal-shows',
          // The theme's own layers only set variables, in their order; as one layer they cost a third of the bytes.
          AtRule: {
            layer: (rule) => {
              const params = rule.params.replaceAll(/ds\.theme\.[\w.-]+/g, 'ds.theme');
              if (params !== rule.params) rule.params = params;
            },
          },
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
        target: ['es2020', 'safari15', 'chrome89', 'firefox78'],
        rolldownOptions: {
          input: ['src/client.ts', 'src/account/passkey-client.ts', 'src/events/room-client.ts'],
        },
      },
}));
