import { describe, expect, test } from 'vitest';
import type { StatementVersion } from './statement-version.ts';
import { declineVersion, publishVersion, waitingVersion } from './version-moderation.ts';

const version = (n: number, fields: Partial<StatementVersion> = {}): StatementVersion => ({
  statementId: 's1',
  version: n,
  text: 'Ring 070-174 06 05.',
  at: n,
  status: 'received',
  ...fields,
});
const phone = { from: 5, to: 18, ground: 'contact-details' } as const;
const publish = {
  id: 's1',
  version: 3,
  secrecy: 'no-person-data',
  masks: [phone],
  shownProposals: [],
  by: 'eva',
} as const;
const command = { ...publish, masks: [phone], shownProposals: [] };
const codeOf = (result: { ok: true } | { ok: false; problem: { code: string } }) =>
  result.ok ? null : result.problem.code;

describe('B1 a new version waits to be published by itself', () => {
  test('B1 it is published with its masking, and its words stay', () => {
    expect(publishVersion([version(2), version(3)], command, 7)).toMatchObject({
      ok: true,
      value: { version: { ...version(3), status: 'published' }, masking: { masks: [phone], at: 7 } },
    });
  });

  test('B5 it is declined by a principle', () => {
    const declined = declineVersion([version(3)], { id: 's1', version: 3, principle: 'advertisement' });
    expect(declined).toMatchObject({
      value: { version: { status: 'declined' }, principle: 'advertisement' },
    });
  });

  test.each([
    ['no version', [], 'statement/no-version-waits'],
    ['one that was published', [version(3, { status: 'published' })], 'statement/no-version-waits'],
    ['an earlier one than was read', [version(2)], 'statement/newer-version'],
    ['a newer one than was read', [version(3), version(4)], 'statement/newer-version'],
  ])('B1 neither where there is %s', (_, versions, code) => {
    expect(codeOf(publishVersion(versions, command, 7))).toBe(code);
    expect(codeOf(declineVersion(versions, { id: 's1', version: 3, principle: 'advertisement' }))).toBe(code);
  });

  test.each([
    [{ masks: [] }, 'masking/proposal-not-answered'],
    [{ masks: [], shownProposals: [5] }, 'statement/person-data-in-text'],
  ])('B5 nor with %j: %s', (change, code) => {
    expect(codeOf(publishVersion([version(3)], { ...command, ...change }, 7))).toBe(code);
  });

  test('B1 what was said last waits, and only until it is settled', () => {
    const replaced = version(2, { status: 'withdrawn' });
    expect(waitingVersion([replaced, version(3)])).toEqual(version(3));
    expect(waitingVersion([replaced, version(3, { status: 'declined' })])).toBeNull();
  });

  test('B5 what a new assessment takes up waits, whatever was declined since', () => {
    expect(waitingVersion([version(2), version(3, { status: 'declined' })])).toEqual(version(2));
    expect(waitingVersion([])).toBeNull();
  });
});
