import type { AccessChannel, Action } from '@inflytande/domain/access';
import type { Context } from '../context.ts';

/** A file that somebody asks for by a form: who may, by which channel (Z4), and how it is made. */
export type Download = {
  /** Under `/api/downloads/`. */
  readonly path: string;
  readonly action: Action;
  readonly channel: Extract<AccessChannel, 'export' | 'file'>;
  /** Throws a `Refusal`. The asker has passed the gate. */
  readonly make: (ctx: Context, form: FormData) => Promise<MadeFile>;
};

export type MadeFile = {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};
