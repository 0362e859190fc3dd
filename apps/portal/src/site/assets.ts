import type { Assets } from './document.tsx';

type Chunk = { readonly file: string; readonly css?: readonly string[]; readonly assets?: readonly string[] };

/** What the client build wrote down: the names with their hashes. Built first; see `vite.config.ts`. */
const manifests = import.meta.glob<Record<string, Chunk>>('../../dist/client/.vite/manifest.json', {
  eager: true,
  import: 'default',
});

const manifest = Object.values(manifests)[0];
const entry = manifest?.['src/client.ts'];
const passkeyEntry = manifest?.['src/account/passkey-client.ts'];
const roomEntry = manifest?.['src/events/room-client.ts'];
const font = entry?.assets?.find((file) => file.endsWith('.woff2'));
const icon = manifest?.['src/site/icon.svg']?.file;
const address = (file: string) => `/${file}`;

export const assets: Assets = {
  css: (entry?.css ?? []).map(address),
  font: font === undefined ? null : address(font),
  icon: icon === undefined ? null : address(icon),
  scripts: {
    text: address(entry?.file ?? ''),
    passkey: address(passkeyEntry?.file ?? ''),
    room: address(roomEntry?.file ?? ''),
  },
};
