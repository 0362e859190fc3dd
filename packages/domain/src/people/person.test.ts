import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { AddPerson, addPerson, changePerson } from './person.ts';

const eva = { name: 'Eva Exempel', email: 'eva@inflytande.example' };

describe('Z4 a person who signs in', () => {
  it('is known by the address, in lower case', () => {
    expect(v.parse(AddPerson, { name: ' Eva Exempel ', email: ' Eva@Inflytande.Example ' })).toEqual(eva);
  });

  it.each([
    [{ ...eva, name: ' ' }, 'person/name-missing'],
    [{ ...eva, email: 'eva' }, 'person/email-broken'],
  ])('%j is refused: %s', (input, code) => {
    expect(v.safeParse(AddPerson, input).issues?.[0]?.message).toBe(code);
  });

  it('has an address of one’s own, when added and when changed', () => {
    expect(addPerson({ newId: 'p', emailTaken: true }, eva)).toMatchObject({
      problem: { code: 'person/email-taken' },
    });
    expect(addPerson({ newId: 'p', emailTaken: false }, eva)).toEqual({
      ok: true,
      value: { id: 'p', ...eva, protection: 'none' },
    });
    const person = { id: 'p', name: 'Eva', email: null };
    expect(changePerson({ person, emailTaken: true }, eva)).toMatchObject({ problem: { path: 'email' } });
    expect(changePerson({ person, emailTaken: false }, eva)).toEqual({
      ok: true,
      value: { id: 'p', ...eva, changed: true },
    });
    const same = changePerson({ person: { id: 'p', ...eva }, emailTaken: false }, eva);
    expect(same).toMatchObject({ ok: true, value: { changed: false } });
  });
});
