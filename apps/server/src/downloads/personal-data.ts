import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { ok } from '@inflytande/domain/kernel/result';
import { m } from '@inflytande/i18n/messages';
import * as v from 'valibot';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../database/space.ts';
import { findRegion } from '../organisations/region.store.ts';
import { lookerOf } from '../place.ts';
import { copyOf, findAuthor, findSubject, type Subject } from '../records/personal-data.store.ts';
import { found, Refusal } from '../refusal.ts';
import type { Download, MadeFile } from './download.ts';
import { readableCopy, type CopiedTable } from './readable-copy.ts';

const Format = v.optional(v.picklist(['html', 'json']), 'html');
const Asked = v.object({ kind: v.picklist(['person', 'statement']), id: v.string(), format: Format });

const parsed = <Schema extends v.GenericSchema>(schema: Schema, form: FormData): v.InferOutput<Schema> => {
  const result = v.safeParse(schema, Object.fromEntries(form));
  if (!result.success) throw new Refusal({ code: 'input/invalid' });
  return result.output;
};

type About = {
  readonly action: 'personal-data/export' | 'personal-data/export-own';
  readonly who: { readonly kind: 'person' | 'statement'; readonly id: string };
  readonly find: (tx: Tx) => Promise<Subject>;
};

/** Fetches the copy in one change that leaves an event: who took it out, about whom, never what stood there (Z3). */
const taken = (ctx: Context, { action, who, find }: About) =>
  act(ctx, {
    action,
    channel: 'export',
    load: async (tx) => ({ tables: await copyOf(tx, await find(tx)), region: await findRegion(tx) }),
    decide: (copy) => ok(copy),
    save: async () => {},
    tell: ({ tables }) => ({
      subject: who,
      data: { rows: tables.reduce((sum, { rows }) => sum + rows.length, 0) },
    }),
  });

const fileOf = async (ctx: Context, about: About, format: 'html' | 'json'): Promise<MadeFile> => {
  const { tables, region } = await taken(ctx, about);
  const date = stockholmDate(ctx.now());
  const name = `${m.privacy_copy_file()}-${date}.${format}`;
  const head = { region: region?.name ?? '', date, kind: about.who.kind };
  const text = format === 'json' ? asJson(head, tables) : readableCopy(head, tables);
  const type = format === 'json' ? 'application/json' : 'text/html; charset=utf-8';
  return { name, type, bytes: new TextEncoder().encode(text) };
};

const asJson = (head: object, tables: readonly CopiedTable[]): string =>
  JSON.stringify(
    {
      ...head,
      tables: tables.map(({ table, rules, rows }) => ({ table, purpose: rules.purpose, rows })),
    },
    null,
    2,
  );

/** A copy of all that is kept about somebody, for the registrar to hand over (GDPR art. 15). */
export const personalData: Download = {
  path: 'personal-data',
  action: 'personal-data/export',
  channel: 'export',
  make: (ctx, form) => {
    const { format, ...who } = parsed(Asked, form);
    const looker = lookerOf(ctx, 'export');
    const find = async (tx: Tx) =>
      who.kind === 'person'
        ? found(await findSubject(tx, who.id, looker), 'person/not-found')
        : found(await findAuthor(tx, who.id), 'statement/not-found');
    return fileOf(ctx, { action: 'personal-data/export', who, find }, format);
  },
};

/** The same, for whoever is signed in about oneself. */
export const ownPersonalData: Download = {
  path: 'own-personal-data',
  action: 'personal-data/export-own',
  channel: 'export',
  make: (ctx, form) => {
    const { format } = parsed(v.object({ format: Format }), form);
    const id = ctx.actor.id ?? '';
    const find = async (tx: Tx) =>
      found(await findSubject(tx, id, lookerOf(ctx, 'export')), 'person/not-found');
    return fileOf(ctx, { action: 'personal-data/export-own', who: { kind: 'person', id }, find }, format);
  },
};
