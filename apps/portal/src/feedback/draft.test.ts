import { describe, expect, it } from 'vitest';
import { firstFault, newDraft, problemsOfStep, readDraft, type Draft } from './draft.ts';

const whole: Draft = {
  clientKey: '0192f2b0-0000-4000-8000-000000000000',
  identity: 'anonymous',
  authorName: '',
  text: 'Väntetiden är för lång.',
  themeId: '',
  municipalityCode: '',
  joinPointId: '',
  kind: '',
  ownCare: '',
  consultationId: '',
};

const codes = (draft: Draft, step: Parameters<typeof problemsOfStep>[1]) =>
  problemsOfStep(draft, step).map(({ code }) => code);

describe('a draft of a statement', () => {
  it('B5 a whole one has no fault on any page', () => {
    expect(firstFault(whole)).toBeNull();
  });

  it('B6 the first page asks how to appear, and says nothing yet of the text', () => {
    const empty = newDraft(new URLSearchParams());
    expect(codes(empty, 'identity')).toEqual(['statement/identity-missing']);
    expect(codes(empty, 'text')).toEqual(['statement/empty']);
    expect(firstFault(empty)?.step).toBe('identity');
  });

  it.each([
    ['own-name', 'statement/organisation-name-missing'],
    ['name-not-published', 'statement/name-missing'],
  ])('B6 %s needs a name', (identity, code) => {
    expect(codes({ ...whole, identity }, 'identity')).toEqual([code]);
    expect(codes({ ...whole, identity, authorName: 'Attention Dalarna' }, 'identity')).toEqual([]);
  });

  it('B5 a text that is too long belongs to the page of the text', () => {
    expect(firstFault({ ...whole, text: 'å'.repeat(5001) })?.step).toBe('text');
  });

  it('F5 the key lives through every page, so that a repeated sending is the same', () => {
    const form = new FormData();
    for (const [name, value] of Object.entries(whole)) form.set(name, value);
    expect(readDraft(form)).toEqual(whole);
  });

  it('B7 X1 the point to join, the theme and what it answers come with the address', () => {
    const draft = newDraft(new URLSearchParams({ punkt: 'T04-01', tema: 'T04', samrad: 's1' }));
    expect([draft.joinPointId, draft.themeId, draft.consultationId]).toEqual(['T04-01', 'T04', 's1']);
  });

  it('what is not text in a form counts as empty', () => {
    const form = new FormData();
    form.set('text', new File(['x'], 'x.txt'));
    expect(readDraft(form).text).toBe('');
  });
});
