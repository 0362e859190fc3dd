import type { ReactNode } from 'react';
import type { AppRouter } from '@inflytande/server/api';
import type { Language } from '../paths.ts';

/** The server's procedures, called in the same process as the asker. */
export type Api = ReturnType<AppRouter['createCaller']>;

export type Ask = {
  readonly api: Api;
  readonly params: Readonly<Record<string, string>>;
  readonly search: URLSearchParams;
  readonly cookies: Readonly<Record<string, string>>;
  readonly language: Language;
  /** Where people reach us, as it is said aloud: `inflytande.example`. */
  readonly host: string;
  /** Whether people reach us by https, so that cookies may say so. */
  readonly secure: boolean;
  readonly now: number;
};

/** `text` helps while one writes; `passkey` reaches the keys that the device keeps; `room` keeps a live list fresh. */
export type Script = 'text' | 'passkey' | 'room';

export type Shown = {
  readonly kind: 'shown';
  readonly status: 200 | 404 | 422 | 500;
  /** Called while drawing, in the reader's language. */
  readonly title: () => string;
  readonly body: () => ReactNode;
  /** The small script that the page is better with; reading pages have none. */
  readonly script: Script | null;
  /** Without the site around it, for a projector. */
  readonly bare: boolean;
  /** Only this part, for the script to put in place. */
  readonly fragment: boolean;
  /** True where no copy may stay on the device, nor of the pages before: it may be a shared one. */
  readonly secret: boolean;
  /** Cookies to set or take away. */
  readonly cookies: readonly string[];
};

/** See the other page (303). `to` is an address of `paths`. */
export type Moved = { readonly kind: 'moved'; readonly to: string; readonly cookies: readonly string[] };

export type Reply = Shown | Moved;

export type Route = {
  readonly pattern: string;
  readonly get: (ask: Ask) => Promise<Reply>;
  readonly post?: (ask: Ask, form: FormData) => Promise<Reply>;
};

type ShownParts = Pick<Shown, 'title' | 'body'> &
  Partial<Pick<Shown, 'status' | 'script' | 'bare' | 'fragment' | 'secret' | 'cookies'>>;

/** A page to draw. */
export const shown = (parts: ShownParts): Shown => ({
  kind: 'shown',
  status: 200,
  script: null,
  bare: false,
  fragment: false,
  secret: false,
  cookies: [],
  ...parts,
});

/** Another page to look at. */
export const moved = (to: string, cookies: readonly string[] = []): Moved => ({ kind: 'moved', to, cookies });
