import { describe, expect, it } from 'vitest';
import { askAuthor, replyToQuestion, type AuthorQuestion } from './author-question.ts';
import type { Statement } from './statement.ts';

type Asked = Pick<Statement, 'id' | 'authorKind' | 'authorId' | 'status'>;
const byCode: Asked = { id: 's1', authorKind: 'individual', authorId: null, status: 'received' };
const ofAssociation: Asked = { id: 's2', authorKind: 'association', authorId: 'org-1', status: 'received' };
const ofHearing: Asked = { id: 's3', authorKind: 'hearing', authorId: 'event-1', status: 'received' };
const waiting: AuthorQuestion = {
  id: 'q1',
  statementId: 's1',
  text: 'Vilken mottagning gäller det?',
  askedAt: 5,
  reply: null,
  repliedAt: null,
};
const holder = { kind: 'receipt-holder', statementId: 's1' } as const;

const ask = (statement: Asked, more: Partial<Parameters<typeof askAuthor>[0]> = {}, text = 'Vilken ort?') =>
  askAuthor({ newId: 'q2', statement, hasCode: true, questions: [], ...more }, { text }, 9);
const codeOf = (result: { ok: boolean; problem?: { code: string } }): string | undefined =>
  result.problem?.code;

describe('B5 the author is asked', () => {
  it('a holder of a code and an association are', () => {
    for (const statement of [byCode, ofAssociation])
      expect(ask(statement)).toMatchObject({
        ok: true,
        value: { id: 'q2', statementId: statement.id, text: 'Vilken ort?', askedAt: 9, reply: null },
      });
  });

  it.each([
    ['published', 'statement/already-published'],
    ['declined', 'statement/already-declined'],
    ['withdrawn', 'statement/already-withdrawn'],
  ] as const)('not once it is %s', (status, code) => {
    expect(codeOf(ask({ ...byCode, status }))).toBe(code);
  });

  it('not where nobody can read the question', () => {
    expect(codeOf(ask(ofHearing))).toBe('author-question/nobody-to-ask');
    expect(codeOf(ask(byCode, { hasCode: false }))).toBe('author-question/nobody-to-ask');
    expect(ask(ofAssociation, { hasCode: false }).ok).toBe(true);
  });

  it('one thing at a time, and with words', () => {
    expect(codeOf(ask(byCode, { questions: [waiting] }))).toBe('author-question/waiting');
    expect(ask(byCode, { questions: [{ ...waiting, reply: 'Falun', repliedAt: 6 }] }).ok).toBe(true);
    expect(codeOf(ask(byCode, {}, '  '))).toBe('author-question/missing');
    expect(ask(byCode, {}, 'x'.repeat(1000)).ok).toBe(true);
    expect(codeOf(ask(byCode, {}, 'x'.repeat(1001)))).toBe('author-question/too-long');
  });
});

describe('B5 the author replies', () => {
  const reply = (
    said: string,
    by: Parameters<typeof replyToQuestion>[1]['by'] = holder,
    questions = [waiting],
  ) => replyToQuestion({ statement: byCode, questions }, { reply: said, by }, 12);

  it('and nobody else does', () => {
    expect(reply('Falun')).toMatchObject({ ok: true, value: { reply: 'Falun', repliedAt: 12 } });
    expect(codeOf(reply('Falun', { kind: 'receipt-holder', statementId: 's9' }))).toBe(
      'statement/not-its-author',
    );
    expect(codeOf(reply('Falun', { kind: 'representative', partyIds: ['org-1'] }))).toBe(
      'statement/not-its-author',
    );
  });

  it('an association that nobody has recognised yet replies by its code, another by its people', () => {
    const unknown: Asked = { ...ofAssociation, authorId: null };
    const code = { kind: 'receipt-holder', statementId: 's2' } as const;
    const state = { questions: [{ ...waiting, statementId: 's2' }] };
    expect(replyToQuestion({ ...state, statement: unknown }, { reply: 'Ja', by: code }, 12).ok).toBe(true);
    expect(
      codeOf(replyToQuestion({ ...state, statement: ofAssociation }, { reply: 'Ja', by: code }, 12)),
    ).toBe('statement/not-its-author');
    const people = { kind: 'representative', partyIds: ['org-1'] } as const;
    expect(replyToQuestion({ ...state, statement: ofAssociation }, { reply: 'Ja', by: people }, 12).ok).toBe(
      true,
    );
  });

  it('once; the same sent twice is one reply, and other words are refused', () => {
    const replied = [{ ...waiting, reply: 'Falun', repliedAt: 8 }];
    expect(reply('Falun', holder, replied)).toMatchObject({
      ok: true,
      value: { repeated: true, repliedAt: 8 },
    });
    expect(codeOf(reply('Mora', holder, replied))).toBe('author-question/already-replied');
    expect(codeOf(reply('Mora', holder, []))).toBe('author-question/already-replied');
  });

  it('with words, and before it is settled', () => {
    expect(codeOf(reply(' '))).toBe('author-question/reply-missing');
    expect(reply('x'.repeat(2000)).ok).toBe(true);
    expect(codeOf(reply('x'.repeat(2001)))).toBe('author-question/too-long');
    const gone = { statement: { ...byCode, status: 'published' } as const, questions: [waiting] };
    expect(codeOf(replyToQuestion(gone, { reply: 'Falun', by: holder }, 12))).toBe(
      'statement/already-published',
    );
  });
});
