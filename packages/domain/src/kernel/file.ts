import { ok, refuse, type Problem, type Result } from './result.ts';

/** The kinds of file that may be handed in, each with the ending of its name and how it is sent back. */
export const fileKinds = {
  pdf: { ending: 'pdf', mediaType: 'application/pdf' },
  docx: {
    ending: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  xlsx: { ending: 'xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  odt: { ending: 'odt', mediaType: 'application/vnd.oasis.opendocument.text' },
  png: { ending: 'png', mediaType: 'image/png' },
  jpeg: { ending: 'jpg', mediaType: 'image/jpeg' },
} as const satisfies Record<string, { readonly ending: string; readonly mediaType: string }>;
export type FileKind = keyof typeof fileKinds;

export type FileProblem = Problem<
  | 'file/empty'
  | 'file/infected'
  | 'file/kind-not-allowed'
  | 'file/missing'
  | 'file/scanner-away'
  | 'file/too-large'
>;

/** A file as it came: its bytes were looked at, its name was not believed. */
export type OfferedFile = {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** The media type that the content shows; null where it shows none. */
  readonly mediaType: string | null;
  readonly scan: 'clean' | 'infected' | 'scanner-away' | 'no-scanner';
};

export type AcceptedFile = { readonly name: string; readonly size: number; readonly kind: FileKind };

const longestStem = 100;
const kindOf = (mediaType: string | null): FileKind | null => {
  const found = Object.entries(fileKinds).find(([, kind]) => kind.mediaType === mediaType);
  return found === undefined ? null : (found[0] as FileKind);
};

/**
 * A name that is safe to show and to save: no folders, control signs, quotes or signs that turn the direction of
 * writing, at most 100 signs, and the ending of what the content is.
 */
export const fileName = (given: string, kind: FileKind): string => {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const stem = last
    .replace(/\.[^.]{0,10}$/, '')
    .replaceAll(/[^\p{L}\p{N} ._()-]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[ .]+|[ .]+$/g, '');
  return `${[...stem].slice(0, longestStem).join('').trim() || 'fil'}.${fileKinds[kind].ending}`;
};

const refusedScans = { infected: 'file/infected', 'scanner-away': 'file/scanner-away' } as const;

/**
 * A file that may be kept. Refuses an empty one, one of more than `largest` bytes, a kind that is not in `fileKinds`
 * – macros have kinds of their own – and what a scanner warns of or should have looked at and could not.
 */
export const acceptFile = (
  { name, size, mediaType, scan }: OfferedFile,
  largest: number,
): Result<AcceptedFile, FileProblem> => {
  if (size === 0) return refuse(name === '' ? 'file/missing' : 'file/empty', undefined, 'file');
  if (size > largest)
    return refuse('file/too-large', { megabytes: Math.floor(largest / 1024 / 1024) }, 'file');
  const kind = kindOf(mediaType);
  if (kind === null) return refuse('file/kind-not-allowed', undefined, 'file');
  if (scan === 'infected' || scan === 'scanner-away') return refuse(refusedScans[scan], undefined, 'file');
  return ok({ name: fileName(name, kind), size, kind });
};
