import { describe, expect, test } from 'vitest';
import { statementStatuses } from './statement.ts';
import { goneBecause, isCounted, reassessStatement, unpublishStatement } from './unpublication.ts';

const statement = { id: 's', text: 'Sagt.', authorName: 'Attention' };
const command = { id: 's', principle: 'identifies-third-party', note: 'Namn på handläggare' } as const;

describe('B5 unpublishing is an act of its own', () => {
  test('it keeps all of the statement and says by which principle', () => {
    expect(unpublishStatement({ ...statement, status: 'published' }, command)).toEqual({
      ok: true,
      value: {
        statement: { ...statement, status: 'unpublished' },
        principle: 'identifies-third-party',
        note: 'Namn på handläggare',
        waysForward: [],
      },
    });
  });

  test('a matter of one’s own care is shown the way', () => {
    const result = unpublishStatement({ status: 'published' }, { ...command, principle: 'own-care-matter' });
    expect(result.ok && result.value.waysForward).toContain('patient-advisory-committee');
  });

  test.each(statementStatuses.filter((status) => status !== 'published'))('%s is not published', (status) => {
    expect(unpublishStatement({ status }, command)).toMatchObject({
      problem: { code: 'statement/not-published' },
    });
  });

  test('taken up again it waits to be assessed', () => {
    expect(
      reassessStatement({ ...statement, status: 'unpublished' }, { reason: 'Namnet är maskat' }),
    ).toEqual({
      ok: true,
      value: { statement: { ...statement, status: 'received' }, reason: 'Namnet är maskat' },
    });
  });

  test.each(statementStatuses.filter((status) => status !== 'unpublished'))(
    '%s is not taken up again',
    (status) => {
      expect(reassessStatement({ status }, { reason: 'Fel' })).toMatchObject({
        problem: { code: 'statement/not-unpublished' },
      });
    },
  );

  test('nor is anything without a reason', () => {
    expect(reassessStatement({ status: 'unpublished' }, { reason: ' ' })).toMatchObject({
      problem: { code: 'withdrawal/reason-missing', path: 'reason' },
    });
  });
});

describe('B5 Z2 what is shown no more', () => {
  const gone = (status: (typeof statementStatuses)[number], wasPublished = true) => ({
    status,
    wasPublished,
  });

  test.each([
    ['published', false, true],
    ['unpublished', true, true],
    ['withdrawn', true, true],
    ['withdrawn', false, false],
    ['received', true, true],
    ['received', false, false],
    ['declined', false, false],
  ] as const)('%s, public before %s: counted %s', (status, wasPublished, counted) => {
    expect(isCounted({ status, wasPublished })).toBe(counted);
  });

  test.each([
    [[], null],
    [[gone('published', false), gone('withdrawn')], null],
    [[gone('received', false)], null],
    [[gone('withdrawn')], 'taken-back'],
    [[gone('withdrawn'), gone('declined', false)], 'taken-back'],
    [[gone('withdrawn'), gone('unpublished')], 'unpublished'],
    [[gone('unpublished')], 'unpublished'],
    [[gone('received')], 'unpublished'],
  ] as const)('%j is gone because %s', (statements, because) => {
    expect(goneBecause(statements)).toBe(because);
  });
});
