import fc from 'fast-check';
import { formWith, pdf } from './hand-in.ts';

/** A schema as far as its shape goes; Valibot keeps it in plain sight. */
type Shape = {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly pipe?: readonly Shape[];
};

/** What nobody should send, and somebody will. */
const hostileTexts = [
  '',
  ' ',
  '\u0000',
  '\uD800',
  "'; drop table person; --",
  '../../../../etc/passwd',
  '<script>alert(1)</script>',
  '=cmd|calc',
  '${7*7}',
  '%00%ff',
  '\u202E\u200B',
  '{"$ne": null}',
  '__proto__',
  'constructor',
  '1e309',
  '-1',
  '9999-99-99',
  '2026-02-30',
  'a'.repeat(20_000),
  'å'.repeat(6000),
  '\n'.repeat(500),
] as const;

const text = (known: readonly string[]) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...known) },
    { weight: 2, arbitrary: fc.constantFrom(...hostileTexts) },
    { weight: 1, arbitrary: fc.string({ maxLength: 40, unit: 'binary' }) },
  );
const number = fc.oneof(
  fc.integer({ min: 1990, max: 2030 }),
  fc.constantFrom(0, -1, 1.5, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308),
);

type Of = (shape: Shape | undefined) => fc.Arbitrary<unknown>;
type Make = (shape: Shape, of: Of, known: readonly string[]) => fc.Arbitrary<unknown>;

const orOther =
  (other: null | undefined): Make =>
  ({ wrapped }, of) =>
    fc.oneof(of(wrapped), fc.constant(other));
const oneOfOptions: Make = ({ options = [] }, of) =>
  fc.oneof(...options.map((option) => of(option as Shape)));
const fields: Make = ({ entries = {} }, of) =>
  fc.record(Object.fromEntries(Object.entries(entries).map(([name, each]) => [name, of(each)])));

const files = [pdf(), new File(['MZ'], 'program.pdf'), new File([], '')];
/** A form is a schema of our own around an object; a file is one by itself. */
const form: Make = ({ pipe }, of) => {
  const inner = pipe?.at(-1);
  if (inner?.entries === undefined) return fc.constantFrom(...files);
  return of(inner).map((given) =>
    formWith(
      Object.fromEntries(
        Object.entries(given as Record<string, unknown>).map(([name, value]) => [
          name,
          value instanceof File ? value : String(value),
        ]),
      ),
    ),
  );
};

/** How values of each kind of schema are made; of other kinds comes anything at all. */
const makers: Readonly<Record<string, Make>> = {
  string: (_shape, _of, known) => text(known),
  number: () => number,
  boolean: () => fc.boolean(),
  literal: ({ literal }) => fc.constant(literal),
  picklist: ({ options = [] }) => fc.constantFrom(...options),
  nullable: orOther(null),
  nullish: orOther(null),
  optional: orOther(undefined),
  exact_optional: orOther(undefined),
  custom: form,
  array: ({ item }, of) => fc.array(of(item), { maxLength: 3 }),
  union: oneOfOptions,
  variant: oneOfOptions,
  object: fields,
  strict_object: fields,
};

/** Values of a schema's shape, their leaves known words or hostile ones; at times the whole is something else. */
export const shaped = (schema: unknown, known: readonly string[]): fc.Arbitrary<unknown> => {
  const of: Of = (shape) =>
    shape === undefined ? fc.anything() : (makers[shape.type]?.(shape, of, known) ?? fc.anything());
  return fc.oneof({ weight: 9, arbitrary: of(schema as Shape) }, { weight: 1, arbitrary: fc.jsonValue() });
};
