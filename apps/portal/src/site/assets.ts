import type { Assets } from './document.tsx';

type Chunk = { readonly file: string; readonly css?: readonly string[]; readonly assets?: readonly string[] };

/** What the client build wrote down: the names with their hashes. Built first; see `vite.config.ts`. */
const manifests = import.meta.glob<Record<string, Chunk>>('../../dist/client/.vite/manifest.json', {
  eager: true,
  import: 'default',
});

const entry = Object.values(manifests)[0]?.['src/client.ts'];
const named = (ending: string) => entry?.assets?.find((file) => file.endsWith(ending));
const address = (file: string) => `/${file}`;

export const assets: Assets = {
  css: (entry?.css ?? []).map(address),
  font: named('.woff2') === undefined ? null : address(named('.woff2') ?? ''),
  icon: named('.svg') === undefined ? null : address(named('.svg') ?? ''),
  script: address(entry?.file ?? ''),
};
