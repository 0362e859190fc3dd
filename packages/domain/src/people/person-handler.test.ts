import { describe, expect, it } from 'vitest';
import {
  endHandler,
  mayHandle,
  nameHandler,
  protectPerson,
  type ChangeHandler,
  type HandledPerson,
  type ProtectPerson,
} from './person-handler.ts';
import { protections } from './protected-identity.ts';
import { givenRoles } from './role.ts';

/** Petra Provsson, whom Ada asks about; Ada and Bo work with persons today, Cy did. */
const open: HandledPerson = {
  person: { id: 'petra', name: 'Petra Provsson', protection: 'none' },
  handlerIds: [],
  ableIds: ['ada', 'bo', 'eva'],
  askerId: 'ada',
};
const guarded = (handlerIds: readonly string[], change: Partial<HandledPerson> = {}): HandledPerson => ({
  ...open,
  person: { ...open.person, protection: 'secrecy-mark' },
  handlerIds,
  ...change,
});
const reason = 'Beslut hos Skatteverket';
const protect = (change: Partial<ProtectPerson> = {}): ProtectPerson => ({
  personId: 'petra',
  protection: 'secrecy-mark',
  handlerId: 'ada',
  reason,
  ...change,
});
const about = (handlerId: string, why = reason): ChangeHandler => ({
  personId: 'petra',
  handlerId,
  reason: why,
});
const codeOf = (result: ReturnType<typeof nameHandler>) => (result.ok ? 'ok' : result.problem.code);

it('Z4 Z5 a handler is one who may see persons: administrators and registrars', () => {
  const able = givenRoles.filter((role) => mayHandle([{ role, scopeId: '' }]));
  expect(able.toSorted()).toEqual(['administrator', 'registrar']);
});

describe('Z5 protecting', () => {
  it.each<[string, HandledPerson, Partial<ProtectPerson>]>([
    ['ok', open, {}],
    ['ok', open, { handlerId: 'bo' }],
    ['ok', guarded(['ada']), { protection: 'protected-registration', handlerId: null }],
    ['ok', guarded(['ada']), { protection: 'protected-registration', handlerId: 'bo' }],
    ['ok', guarded(['ada']), { protection: 'none', handlerId: null }],
    ['handler/missing', open, { handlerId: null }],
    ['handler/not-able', open, { handlerId: 'cy' }],
    ['handler/same-person', open, { handlerId: 'petra' }],
    ['handler/same-protection', open, { protection: 'none' }],
    ['handler/same-protection', guarded(['ada']), {}],
    ['handler/reason-missing', open, { reason: ' ' }],
    ['handler/name-in-reason', open, { reason: 'PROVSSON bad om det' }],
    ['person/not-found', guarded(['bo']), { protection: 'none' }],
    ['person/not-found', guarded([]), { protection: 'none' }],
  ])('%s', (code, state, change) => {
    expect(codeOf(protectPerson(state, protect(change)))).toBe(code);
  });

  it('Z5 never leaves a protected person without a handler', () => {
    for (const protection of protections)
      for (const handlerId of [null, 'ada', 'bo', 'cy', 'petra']) {
        const result = protectPerson(open, protect({ protection, handlerId }));
        if (result.ok) expect(result.value.named).toEqual([handlerId]);
      }
  });

  it('Z5 lifting ends all handlers', () => {
    const result = protectPerson(guarded(['ada', 'cy']), protect({ protection: 'none', handlerId: null }));
    expect(result).toMatchObject({
      ok: true,
      value: { protection: 'none', named: [], ended: ['ada', 'cy'] },
    });
  });
});

describe('Z5 naming', () => {
  it.each<[string, HandledPerson, ChangeHandler]>([
    ['ok', guarded(['ada']), about('bo')],
    ['handler/already-named', guarded(['ada']), about('ada')],
    ['handler/not-able', guarded(['ada']), about('cy')],
    ['handler/same-person', guarded(['ada'], { ableIds: ['ada', 'petra'] }), about('petra')],
    ['handler/not-protected', open, about('bo')],
    ['handler/reason-missing', guarded(['ada']), about('bo', '')],
    ['handler/name-in-reason', guarded(['ada']), about('bo', 'petra önskar det')],
  ])('%s', (code, state, command) => {
    expect(codeOf(nameHandler(state, command))).toBe(code);
  });

  it('Z5 nobody names anybody for a person whom one cannot see and who has a handler', () => {
    for (const handlerId of ['ada', 'bo', 'eva'])
      expect(codeOf(nameHandler(guarded(['bo']), about(handlerId)))).toBe('person/not-found');
  });

  it.each([[[]], [['cy']]])(
    'Z5 whose handlers are gone gets another, but never the one who names: %j',
    (ids) => {
      expect(codeOf(nameHandler(guarded(ids), about('ada')))).toBe('handler/own');
      expect(codeOf(nameHandler(guarded(ids), about('bo')))).toBe('ok');
      // A refusal would tell the name to one who does not see it.
      expect(codeOf(nameHandler(guarded(ids), about('bo', 'Provsson')))).toBe('ok');
    },
  );
});

describe('Z5 ending', () => {
  it.each<[string, HandledPerson, ChangeHandler]>([
    ['ok', guarded(['ada', 'bo']), about('bo')],
    ['ok', guarded(['ada', 'bo']), about('ada')],
    ['ok', guarded(['ada', 'cy']), about('cy')],
    ['handler/last', guarded(['ada']), about('ada')],
    ['handler/last', guarded(['ada', 'cy']), about('ada')],
    ['handler/not-named', guarded(['ada']), about('bo')],
    ['handler/reason-missing', guarded(['ada', 'bo']), about('bo', '')],
    ['handler/name-in-reason', guarded(['ada', 'bo']), about('bo', 'Provsson')],
    ['person/not-found', guarded(['bo', 'eva']), about('bo')],
  ])('%s', (code, state, command) => {
    expect(codeOf(endHandler(state, command))).toBe(code);
  });
});
