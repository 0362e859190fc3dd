import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import { codeOf, valueOf } from '../testing/result.ts';
import { nomineeOf, papersOf, type NomineeForm } from './nominee.ts';

const form: NomineeForm = {
  name: 'Kim Påhittad',
  email: 'kim@inflytande.example',
  post: 'board-member',
  assignment: 'Fyra möten om året.',
  interests: 'none',
  other: '',
  agreed: true,
};
const givenOn = plainDate('2026-01-15');
const papers = (fields: Partial<NomineeForm> = {}) =>
  papersOf({ ...form, ...fields }, { personId: 'kim', organisationId: 'org-a' }, givenOn);

describe('C4 the papers of a nomination', () => {
  test.each<[string, Partial<NomineeForm>, string]>([
    ['all there', {}, 'ok'],
    ['no written assignment', { assignment: ' ' }, 'assignment/not-written'],
    ['nothing said of interests', { interests: null }, 'assignment/interests-not-declared'],
    ['interests without words', { interests: 'some', other: ' ' }, 'nomination/interests-not-described'],
    ['words, but none to declare', { other: 'Arbetar på BUP.' }, 'nomination/interests-contradict'],
    ['the nominee has not said yes', { agreed: false }, 'nomination/person-not-asked'],
  ])('C4 %s', (_, fields, expected) => {
    expect(codeOf(papers(fields))).toBe(expected);
  });

  test('C4 F6 the post in the association is a tie to it', () => {
    expect(valueOf(papers()).declaration).toMatchObject({
      givenOn,
      ties: [
        { personId: 'kim', through: 'self', to: { kind: 'organisation', id: 'org-a' }, kind: 'board-member' },
      ],
      other: null,
    });
    expect(valueOf(papers({ post: null })).declaration.ties).toEqual([]);
  });

  test('C4 what is declared in words stands in the declaration', () => {
    expect(valueOf(papers({ interests: 'some', other: ' Arbetar på BUP. ' })).declaration.other).toBe(
      'Arbetar på BUP.',
    );
  });
});

describe('C4 who is meant', () => {
  const known = { id: 'p', name: 'Kim  påhittad' };
  test('C4 a new person of the region', () => {
    expect(valueOf(nomineeOf({ known: null, newId: 'new' }, form))).toMatchObject({
      personId: 'new',
      newPerson: { id: 'new', name: 'Kim Påhittad', protection: 'none' },
    });
  });

  test('C4 who has the address already, whatever spaces and capitals', () => {
    expect(valueOf(nomineeOf({ known, newId: 'new' }, form))).toEqual({ personId: 'p', newPerson: null });
  });

  test('C4 Z1 an address that somebody else has is refused, and does not say whose it is', () => {
    expect(nomineeOf({ known: { ...known, name: 'Alex Annan' }, newId: 'new' }, form)).toEqual({
      ok: false,
      problem: { code: 'nomination/other-name', path: 'email' },
    });
  });
});
