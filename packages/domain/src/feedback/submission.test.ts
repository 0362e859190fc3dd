import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Statement } from './statement.ts';
import { readSubmission, submitStatement, type SubmissionState, type SubmitStatement } from './submission.ts';

const clientKey = 'k'.repeat(16);
const sent = (fields: Record<string, unknown> = {}): Record<string, unknown> => ({
  clientKey,
  text: 'Bussen går för sällan.',
  identity: 'anonymous',
  ...fields,
});
const read = (fields: Record<string, unknown> = {}): SubmitStatement => {
  const result = readSubmission(sent(fields));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};
const state = (rest: Partial<SubmissionState> = {}): SubmissionState => ({
  newId: 'new',
  earlier: null,
  unknown: [],
  ...rest,
});
/** 23:30 on 31 December in UTC is the new year in Sweden. */
const newYear = Date.UTC(2026, 11, 31, 23, 30);
const outcome = (fields: Record<string, unknown> = {}, rest: Partial<SubmissionState> = {}) =>
  submitStatement(state(rest), read(fields), newYear);

describe('B5 what is sent is read', () => {
  test('B5 from a form: empty text is an absent value', () => {
    const choices = {
      joinPointId: '',
      themeId: ' ',
      principalId: '',
      municipalityCode: '',
      kind: '',
      ownCare: '',
    };
    const form = { authorName: ' ', ...choices };
    expect(readSubmission(sent({ ...form, tip: 'ignored' }))).toEqual({
      ok: true,
      value: {
        clientKey,
        text: 'Bussen går för sällan.',
        identity: 'anonymous',
        authorName: null,
        joinPointId: null,
        themeId: null,
        principalId: null,
        municipalityCode: null,
        kind: null,
        ownCare: null,
      },
    });
  });

  test.each(['problem', 'request', 'question', 'praise'])(
    'B1 what the writer says that it is, is kept: %s',
    (kind) => {
      const submitted = outcome({ kind });
      expect(submitted.ok && submitted.value.wishes.kind).toBe(kind);
    },
  );

  test.each(['risk', 'case', 'beröm'])('B1 what a writer may not say that it is, is refused: %s', (kind) => {
    expect(readSubmission(sent({ kind }))).toMatchObject({
      ok: false,
      problems: [{ code: 'statement/choice-unknown', path: 'kind' }],
    });
  });

  test('B5 choices are kept', () => {
    expect(
      read({ joinPointId: 'T04-01', themeId: 'T04', principalId: 'kommun-sater', municipalityCode: '2082' }),
    ).toMatchObject({
      joinPointId: 'T04-01',
      themeId: 'T04',
      principalId: 'kommun-sater',
      municipalityCode: '2082',
    });
  });

  test.each([
    ['text', '', 'statement/empty'],
    ['text', ' \n\t ', 'statement/empty'],
    ['text', '\u200B\u200B', 'statement/empty'],
    ['text', undefined, 'statement/empty'],
    ['text', 'a\0b', 'statement/unreadable'],
    ['text', 'a\uD800b', 'statement/unreadable'],
    ['identity', '', 'statement/identity-missing'],
    ['identity', 'staff', 'statement/identity-missing'],
    ['clientKey', 'k'.repeat(15), 'statement/client-key-unreadable'],
    ['clientKey', 'k'.repeat(65), 'statement/client-key-unreadable'],
    ['clientKey', 'k'.repeat(15) + '/', 'statement/client-key-unreadable'],
    ['clientKey', undefined, 'statement/client-key-unreadable'],
    ['joinPointId', "x' or 1=1", 'statement/choice-unknown'],
    ['themeId', 'x'.repeat(101), 'statement/choice-unknown'],
  ])('B5 refuses %s %j', (path, value, code) => {
    expect(readSubmission(sent({ [path]: value }))).toEqual({ ok: false, problems: [{ code, path }] });
  });

  test('B5 every faulty field is told at once, in order', () => {
    expect(readSubmission({ clientKey, text: ' ', identity: 'x', authorName: 'a'.repeat(201) })).toEqual({
      ok: false,
      problems: [
        { code: 'statement/empty', path: 'text' },
        { code: 'statement/identity-missing', path: 'identity' },
        { code: 'statement/name-too-long', path: 'authorName', data: { length: 201, most: 200 } },
      ],
    });
  });

  test.each([null, 'text', 7, []])('B5 refuses what is no form: %j', (raw) => {
    expect(readSubmission(raw).ok).toBe(false);
  });

  test('B5 what is no form has one problem and no field', () => {
    expect(readSubmission(null)).toEqual({ ok: false, problems: [{ code: 'statement/unreadable' }] });
  });
});

describe('B5 the text', () => {
  test.each([1, 4999, 5000])('B5 of %i characters is kept whole', (length) => {
    expect(read({ text: ` ${'å'.repeat(length)}\n` }).text).toBe('å'.repeat(length));
  });

  test('B5 longer is refused, never cut', () => {
    expect(readSubmission(sent({ text: 'å'.repeat(5001) }))).toEqual({
      ok: false,
      problems: [{ code: 'statement/too-long', path: 'text', data: { length: 5001, most: 5000 } }],
    });
  });

  test('B5 a line break of a posted form is one character', () => {
    const text = Array.from({ length: 2500 }, () => 'a').join('\r\n');
    expect(read({ text }).text).toBe(text.replaceAll('\r\n', '\n'));
    expect(readSubmission(sent({ text: `${text}\r\nb` })).ok).toBe(false);
  });

  test('B5 is otherwise kept unchanged, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 500 }), (text) => {
        const result = readSubmission(sent({ text }));
        fc.pre(result.ok);
        expect(result.ok && result.value.text).toBe(text.trim());
      }),
    );
  });
});

describe('B6 levels of identity', () => {
  test.each([
    ['own-name', '', 'statement/organisation-name-missing'],
    ['own-name', undefined, 'statement/organisation-name-missing'],
    ['name-not-published', ' ', 'statement/name-missing'],
    ['name-not-published', null, 'statement/name-missing'],
  ])('B6 %s needs a name, not %j', (identity, authorName, code) => {
    expect(readSubmission(sent({ identity, authorName }))).toEqual({
      ok: false,
      problems: [{ code, path: 'authorName' }],
    });
  });

  test.each([
    { identity: 'own-name', authorKind: 'association', authorName: 'Attention Dalarna' },
    { identity: 'name-not-published', authorKind: 'individual', authorName: 'Attention Dalarna' },
    { identity: 'anonymous', authorKind: 'individual', authorName: null },
  ])('B6 $identity comes from an $authorKind', ({ identity, authorKind, authorName }) => {
    const result = outcome({ identity, authorName: ' Attention Dalarna ' });
    expect(result.ok && result.value.statement).toMatchObject({ identity, authorKind, authorName });
  });

  test('B6 anonymous never carries a name', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (authorName) => {
        const result = readSubmission(sent({ authorName }));
        fc.pre(result.ok);
        expect(result.ok && result.value.authorName).toBeNull();
      }),
    );
  });
});

describe('B5 a statement is received', () => {
  test('B5 unplaced, verbatim, on the day in Sweden', () => {
    expect(outcome({ themeId: 'T04', joinPointId: 'T04-01' })).toEqual({
      ok: true,
      value: {
        outcome: 'new',
        statement: {
          id: 'new',
          pointId: null,
          themeId: 'T04',
          text: 'Bussen går för sällan.',
          wording: 'verbatim',
          authorKind: 'individual',
          authorId: null,
          authorName: null,
          identity: 'anonymous',
          saidAt: '2027-01-01',
          cycleYear: null,
          inferred: false,
          status: 'received',
          sources: [],
        },
        wishes: {
          joinPointId: 'T04-01',
          themeId: 'T04',
          principalId: null,
          municipalityCode: null,
          kind: null,
          ownCare: null,
        },
        crisisSigns: [],
      },
    });
  });

  test('B5 signs of acute danger come with it', () => {
    const result = outcome({ text: 'Jag vill ta mitt liv' });
    expect(result.ok && result.value.crisisSigns.map((sign) => sign.kind)).toEqual(['suicide']);
  });

  test('B5 a choice that the register does not have is refused', () => {
    expect(outcome({ themeId: 'T99' }, { unknown: ['themeId'] })).toEqual({
      ok: false,
      problem: { code: 'statement/choice-unknown', path: 'themeId' },
    });
  });

  const earlier = (): Statement => {
    const first = outcome();
    if (!first.ok) throw new Error(first.problem.code);
    return { ...first.value.statement, id: 'first', status: 'published', pointId: 'T01-01' };
  };

  test('B5 sent again with the same key it is the same statement, whatever has become of it', () => {
    expect(outcome({}, { earlier: earlier(), unknown: ['themeId'] })).toMatchObject({
      ok: true,
      value: { outcome: 'repeated', statement: { id: 'first', status: 'published' } },
    });
  });

  test('B5 another text under a used key is refused, so that it is not lost', () => {
    expect(outcome({ text: 'Något annat' }, { earlier: earlier() })).toEqual({
      ok: false,
      problem: { code: 'statement/key-used', path: 'text' },
    });
  });
});
