import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  mayRevise,
  publishedWords,
  reviseStatement,
  takeBackStatement,
  type AuthorProof,
  type StatementVersion,
} from './statement-version.ts';
import { authorKinds, type Statement } from './statement.ts';

const individual = {
  id: 's1',
  authorKind: 'individual',
  authorId: null,
  text: 'Bussen går för sällan.',
  status: 'published',
} as const;
const association = { ...individual, id: 's2', authorKind: 'association', authorId: 'attention' } as const;
const holder: AuthorProof = { kind: 'receipt-holder', statementId: 's1' };
const speaker: AuthorProof = { kind: 'representative', partyIds: ['attention'] };
const revised = (text: string, by = holder, versions: readonly StatementVersion[] = []) =>
  reviseStatement({ statement: individual, versions }, { text, by }, 5);

test('B1 a change is a new version, every earlier one stays, and it is shown when it is published', () => {
  const first = revised(' Bussen går två gånger om dagen. ');
  if (!first.ok) throw new Error(first.problem.code);
  expect(first.value).toMatchObject({ version: 2, text: 'Bussen går två gånger om dagen.', at: 5 });
  const second = revised('Bussen går en gång.', holder, [first.value]);
  if (!second.ok) throw new Error(second.problem.code);
  expect(second.value.version).toBe(3);
  const shown = (...versions: StatementVersion[]) => publishedWords(individual, versions);
  expect(shown(first.value)).toBe('Bussen går för sällan.');
  expect(shown({ ...first.value, status: 'published' }, second.value)).toBe(first.value.text);
  expect(shown(first.value, { ...second.value, status: 'declined' })).toBe('Bussen går för sällan.');
  expect(publishedWords({ ...individual, status: 'received' }, [first.value])).toBeNull();
});

test.each<[string, typeof individual | typeof association, AuthorProof, boolean]>([
  ['the holder of its code', individual, holder, true],
  ['the holder of another code', individual, { kind: 'receipt-holder', statementId: 's9' }, false],
  ['somebody who speaks for the association', association, speaker, true],
  ['somebody of another association', association, { kind: 'representative', partyIds: ['rsmh'] }, false],
  ['a code for an association’s', association, { kind: 'receipt-holder', statementId: 's2' }, false],
  ['an association for an individual’s', individual, speaker, false],
])('B1 by %s', (_, statement, by, may) => {
  const result = reviseStatement({ statement, versions: [] }, { text: 'Något annat.', by }, 5);
  expect(result.ok ? 'ok' : result.problem.code).toBe(may ? 'ok' : 'statement/not-its-author');
});

test('B1 versions of what somebody else said are no versions of it, neither to write nor to show', () => {
  const other: StatementVersion = {
    statementId: 's2',
    version: 2,
    text: 'Bussen är borta.',
    at: 1,
    status: 'published',
  };
  expect(revised('Bussen går en gång.', holder, [other])).toMatchObject({ value: { version: 2 } });
  expect(publishedWords(individual, [other])).toBe('Bussen går för sällan.');
});

test('B1 5 000 characters are not too many', () => {
  expect(revised('x'.repeat(5000)).ok).toBe(true);
});

test.each([
  ['', 'statement/empty'],
  ['x'.repeat(5001), 'statement/too-long'],
  ['Bussen går för sällan.', 'statement/nothing-changed'],
])('B1 what is no change is refused', (text, code) => {
  expect(revised(text)).toMatchObject({ problem: { code } });
});

test('B1 nobody without a tie to its author changes a statement, whoever said it', () => {
  const anyAuthor = fc.record({
    authorKind: fc.constantFrom(...authorKinds),
    authorId: fc.option(fc.constantFrom('a', 'b')),
  });
  fc.assert(
    fc.property(anyAuthor, fc.array(fc.constantFrom('c', 'region')), (author, partyIds) => {
      const statement: Pick<Statement, 'id' | 'authorKind' | 'authorId' | 'text' | 'status'> = {
        ...individual,
        ...author,
      };
      const by = { kind: 'representative', partyIds } as const;
      expect(reviseStatement({ statement, versions: [] }, { text: 'Nytt.', by }, 5).ok).toBe(false);
    }),
  );
});

test.each([
  ['received', null],
  ['published', null],
  ['declined', 'statement/already-declined'],
  ['withdrawn', 'statement/already-withdrawn'],
] as const)('B5 what is %s can be said anew or taken back by its author: %s', (status, code) => {
  const statement = { ...association, status };
  const anew = reviseStatement({ statement, versions: [] }, { text: 'Något annat.', by: speaker }, 5);
  const back = takeBackStatement(statement, { by: speaker, reason: 'Frågan är löst' });
  expect(anew.ok ? null : anew.problem.code).toBe(code);
  expect(back).toMatchObject(
    code === null ? { value: { ...statement, status: 'withdrawn' } } : { problem: { code } },
  );
});

test('B1 whoever holds the code takes it back without saying why, and no code that is for another', () => {
  const back = (statementId: string) =>
    takeBackStatement(individual, { by: { kind: 'receipt-holder', statementId }, reason: '' });
  expect(back(individual.id)).toMatchObject({ ok: true, value: { status: 'withdrawn' } });
  expect(back('another')).toMatchObject({ problem: { code: 'statement/not-its-author' } });
});

test.each([
  [individual, holder, true],
  [association, speaker, true],
  [association, holder, false],
  [{ ...individual, status: 'published' as const }, holder, true],
  [{ ...individual, status: 'declined' as const }, holder, false],
  [{ ...individual, status: 'withdrawn' as const }, holder, false],
])('B1 who may say it in other words or take it back: %o', (statement, by, expected) => {
  expect(mayRevise(statement, by)).toBe(expected);
});

test.each([
  [holder, 'Frågan är löst', 'statement/not-its-author'],
  [speaker, ' ', 'withdrawal/reason-missing'],
] as const)('B5 nobody else takes it back, and nobody without a reason: %o', (by, reason, code) => {
  const result = takeBackStatement(association, { by, reason });
  expect(result.ok ? null : result.problem.code).toBe(code);
});
