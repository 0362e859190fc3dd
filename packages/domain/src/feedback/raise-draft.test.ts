import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  approveDraft,
  commentDraft,
  DraftContent,
  emptyContent,
  saveDraft,
  startDraft,
  submitDraft,
  type RaiseDraft,
} from './raise-draft.ts';

const words = (text: string, more: Partial<DraftContent> = {}): DraftContent => ({
  ...emptyContent,
  text,
  ...more,
});
const started = startDraft({ id: 'd1', organisationId: 'attention', callId: null }, 'maja', 1);
const saved = (content: DraftContent, by = 'maja', draft: RaiseDraft = started): RaiseDraft => {
  const result = saveDraft(draft, { content, seen: draft.version, by }, 2);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};
const codeOf = (result: { ok: true } | { ok: false; problem: { code: string } }) =>
  result.ok ? null : result.problem.code;

test('B11 an association may say that it is a case between it and an authority', () => {
  expect(v.parse(DraftContent, { ...emptyContent, kind: 'case' }).kind).toBe('case');
});

describe('F5 a draft of an association', () => {
  test('F5 is a new version with each change, and none where nothing changed', () => {
    const first = saved(words('Bussen går för sällan.'));
    expect(first).toMatchObject({ version: 2, changedBy: 'maja', changedAt: 2 });
    expect(saved(words('Bussen går för sällan.'), 'leif', first)).toBe(first);
  });

  test('F5 of two who write at once the second is told, and nothing is written over', () => {
    const first = saved(words('Majas ord'));
    const second = saveDraft(first, { content: words('Leifs ord'), seen: started.version, by: 'leif' }, 3);
    expect(second).toEqual({
      ok: false,
      problem: { code: 'draft/changed-since', data: { version: 2, at: 2 } },
    });
  });

  test('F5 whatever two persons do, every text was seen by whoever replaced it', () => {
    const step = fc.record({ by: fc.constantFrom('maja', 'leif'), text: fc.string(), reads: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let draft = started;
        const seen = new Map([
          ['maja', started],
          ['leif', started],
        ]);
        for (const { by, text, reads } of steps) {
          if (reads) seen.set(by, draft);
          const last = seen.get(by) ?? started;
          const result = saveDraft(draft, { content: words(text), seen: last.version, by }, 3);
          if (result.ok && result.value !== draft) {
            expect(last.content).toEqual(draft.content);
            draft = result.value;
            seen.set(by, draft);
          }
        }
      }),
    );
  });
});

describe('B1 a second reader', () => {
  const draft = saved(words('Vi vill ha kvällstider.', { asksForReader: true }));
  const approved = approveDraft(draft, { seen: 2, by: 'leif' }, 4);

  test('B1 approves the words as they are, and a change asks for a new yes', () => {
    if (!approved.ok) throw new Error(approved.problem.code);
    expect(approved.value.approvals).toEqual([{ personId: 'leif', version: 2, at: 4 }]);
    const changed = saved(words('Vi vill ha helgtider.', { asksForReader: true }), 'maja', approved.value);
    expect(codeOf(submit(changed))).toBe('draft/not-read');
    expect(codeOf(submit(approved.value))).toBeNull();
  });

  test.each([
    ['the one who wrote it last', draft, { seen: 2, by: 'maja' }, 'draft/own-words'],
    ['of an earlier version', draft, { seen: 1, by: 'leif' }, 'draft/changed-since'],
    ['of nothing', started, { seen: 1, by: 'leif' }, 'statement/empty'],
  ])('B1 no yes %s', (_, given, command, code) => {
    expect(codeOf(approveDraft(given, command, 4))).toBe(code);
  });

  test('B1 the same yes twice is one', () => {
    if (!approved.ok) throw new Error(approved.problem.code);
    expect(approveDraft(approved.value, { seen: 2, by: 'leif' }, 9)).toEqual(approved);
  });

  test.each([
    [' Bra! ', null],
    ['  ', 'draft/comment-missing'],
    ['x'.repeat(2000), null],
    ['x'.repeat(2001), 'draft/comment-too-long'],
  ])('B1 comments %j: %s', (text, code) => {
    const result = commentDraft(draft, { text, by: 'leif' }, 5);
    expect(codeOf(result)).toBe(code);
    if (result.ok) expect(result.value).toMatchObject({ version: 2, comments: [{ text: text.trim() }] });
  });
});

const submit = (draft: RaiseDraft, seen = draft.version) =>
  submitDraft(
    {
      draft,
      association: { id: 'attention', name: 'Attention Dalarna' },
      newId: 's1',
      earlier: null,
      unknown: [],
    },
    { seen },
    Date.UTC(2026, 10, 24, 12),
  );

test('B1 a comment that a nervous thumb sends twice is said once', () => {
  const once = commentDraft(started, { text: 'Bra', by: 'leif' }, 5);
  if (!once.ok) throw new Error(once.problem.code);
  expect(commentDraft(once.value, { text: 'Bra', by: 'leif' }, 6)).toEqual(once);
  const other = commentDraft(once.value, { text: 'Bra', by: 'maja' }, 6);
  expect(other.ok && other.value.comments).toHaveLength(2);
});

describe('B1 what an association sends', () => {
  test('B1 is received in its own name, with its words', () => {
    const result = submit(saved(words(' Vi vill ha kvällstider.\n', { themeId: 'T04' })));
    expect(result).toMatchObject({
      ok: true,
      value: {
        outcome: 'new',
        statement: {
          text: 'Vi vill ha kvällstider.',
          authorKind: 'association',
          authorId: 'attention',
          authorName: 'Attention Dalarna',
          identity: 'own-name',
          status: 'received',
          pointId: null,
          saidAt: '2026-11-24',
        },
        wishes: { themeId: 'T04' },
      },
    });
  });

  test.each([
    ['an empty draft', started, 1, 'statement/empty'],
    ['a version that is not the latest', saved(words('Ja')), 1, 'draft/changed-since'],
    ['one that waits for its reader', saved(words('Ja', { asksForReader: true })), 2, 'draft/not-read'],
  ])('B1 not %s', (_, draft, seen, code) => {
    expect(codeOf(submit(draft, seen))).toBe(code);
  });
});
