import { strictEqual, deepStrictEqual } from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { wire, type Target, type Wire } from './connection.ts';
import type { Client } from './fill.ts';

/** One kind of work, asked of both servers in their own words. */
export type Job = {
  readonly name: string;
  /** At least this share of the floor's requests per second. */
  readonly target: number;
  /** At most this at one connection, in milliseconds. */
  readonly p50: number;
  /** Request number `n`; both servers get the same questions in the same order. */
  readonly ours: (target: Target, n: number) => Wire;
  readonly floor: (target: Target, n: number) => Wire;
  /** Throws where the two answers do not say the same. Ours is unwrapped from its envelope. */
  readonly same: (ours: never, floor: never) => void;
};

/** What the questions are about, taken from the data. */
export type Material = {
  readonly points: readonly string[];
  readonly themes: readonly string[];
  readonly words: readonly string[];
  readonly texts: readonly string[];
};

export const readMaterial = async (client: Client, region: string): Promise<Material> => {
  const column = async (sql: string) =>
    (await client.query<{ value: string }>(sql, [region])).rows.map(({ value }) => value);
  const texts = await column(
    'select text as value from statement where region_id = $1 order by md5(id) limit 400',
  );
  const words = texts.flatMap((text, index) => text.match(/\p{L}{5,}/gu)?.[index % 20] ?? []);
  return {
    points: await column('select id as value from point where region_id = $1 order by md5(id) limit 2000'),
    themes: await column('select id as value from theme where region_id = $1 order by position'),
    words: [...new Set(words.map((word) => word.toLowerCase()))].slice(0, 100),
    texts,
  };
};

const statuses = ['unanswered', 'answered', 'promised', 'done', 'solved', 'disagreed'];
const years = Array.from({ length: 11 }, (_, index) => 2016 + index);

const turn = <T>(all: readonly T[], n: number): T => {
  const one = all[n % all.length];
  if (one === undefined) throw new RangeError('nothing to ask about');
  return one;
};

/** A question to our server. */
export const query = (target: Target, procedure: string, input: unknown) =>
  wire(target, `/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`);

type Page = { readonly rows: readonly unknown[]; readonly total: number; readonly next: string | null };
const samePage = (ours: Page, floor: Page) => deepStrictEqual(ours, floor);

const submission = ({ texts, themes }: Material, n: number) => ({
  clientKey: randomUUID(),
  text: turn(texts, n),
  identity: 'own-name',
  authorName: 'Föreningen Prov',
  themeId: turn(themes, n),
});

type Found = { readonly point: object; readonly standing?: unknown };

export const jobsOn = (material: Material): readonly Job[] => [
  {
    name: 'W1 one point with all that belongs to it',
    target: 0.35,
    p50: 3,
    ours: (target, n) => query(target, 'point.get', { id: turn(material.points, n) }),
    floor: (target, n) => wire(target, `/point?id=${turn(material.points, n)}`),
    same: ({ standing: _computed, ...ours }: Found, floor: Found) => deepStrictEqual(ours, floor),
  },
  {
    name: 'W2 list: county + year + status',
    target: 0.6,
    p50: 5,
    ours: (target, n) =>
      query(target, 'point.list', { year: turn(years, n), status: turn(statuses, Math.floor(n / 11)) }),
    floor: (target, n) =>
      wire(target, `/points?year=${turn(years, n)}&status=${turn(statuses, Math.floor(n / 11))}`),
    same: samePage,
  },
  {
    name: 'W3 search a Swedish word',
    target: 0.7,
    p50: 15,
    ours: (target, n) => query(target, 'point.list', { query: turn(material.words, n) }),
    floor: (target, n) => wire(target, `/search?query=${encodeURIComponent(turn(material.words, n))}`),
    same: samePage,
  },
  {
    name: 'W4 submit a statement',
    target: 0.45,
    p50: 8,
    ours: (target, n) => wire(target, '/api/trpc/statement.submit', submission(material, n)),
    floor: (target, n) => wire(target, '/statements', submission(material, n)),
    same: (ours: { receipt: string }, floor: { receipt: string }) =>
      strictEqual(typeof ours.receipt, typeof floor.receipt),
  },
  {
    name: 'W5 counts theme × year',
    target: 2,
    p50: 5,
    ours: (target) => wire(target, '/api/trpc/theme.list'),
    floor: (target) => wire(target, '/themes'),
    same: (ours: object, floor: object) => deepStrictEqual(ours, floor),
  },
];
