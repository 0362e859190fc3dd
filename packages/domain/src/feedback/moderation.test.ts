import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  DeclineStatement,
  declinePrinciples,
  declineStatement,
  PublishStatement,
  publishStatement,
  secrecyAssessments,
  statementActions,
  waysForward,
  type PublicationState,
} from './moderation.ts';
import type { MaskingDecision, MaskingPurpose } from './masking.ts';
import { Point } from './point.ts';
import { statementStatuses, type Statement } from './statement.ts';

const statement = (fields: Partial<Statement> = {}): Statement => ({
  id: 's1',
  pointId: null,
  themeId: null,
  text: 'Bussen till öppenvården går för sällan.',
  wording: 'verbatim',
  authorKind: 'individual',
  authorId: null,
  authorName: null,
  identity: 'anonymous',
  saidAt: '2026-11-24',
  cycleYear: null,
  inferred: false,
  status: 'received',
  sources: [],
  ...fields,
});
const point: Point = {
  id: 'T01-01',
  themeId: 'T01',
  title: 'Långa avstånd',
  kind: 'problem',
  principalIds: ['region-dalarna'],
  principalCertain: true,
  municipalityCode: null,
  sentAt: '2019-11',
  note: null,
  sources: [],
};
const newPoint = {
  title: 'Bussen går för sällan',
  themeId: 'T01',
  kind: 'problem' as const,
  principalIds: ['kommun-sater'],
  principalCertain: false,
  municipalityCode: '2082',
};
const state = (fields: Partial<PublicationState> = {}): PublicationState => ({
  statement: statement(),
  point,
  newPointId: 'new',
  themeIds: ['T01'],
  principalIds: ['kommun-sater'],
  ...fields,
});
const atPoint: PublishStatement = { id: 's1', place: { pointId: 'T01-01' }, secrecy: 'no-person-data' };
const atNewPoint: PublishStatement = { ...atPoint, place: { newPoint } };
const decline: DeclineStatement = { id: 's1', principle: 'own-care-matter', note: '' };

describe('B5 publishing', () => {
  test('B5 at an existing point: the point stays as it is', () => {
    expect(publishStatement(state(), atPoint)).toEqual({
      ok: true,
      value: {
        statement: statement({ status: 'published', pointId: 'T01-01', themeId: 'T01' }),
        newPoint: null,
        secrecy: 'no-person-data',
      },
    });
  });

  test('B7 at a point that is shown under another: the words stand at the one that is shown', () => {
    const result = publishStatement(state({ point: { ...point, id: 'T02-01', themeId: 'T02' } }), atPoint);
    expect(result.ok && result.value.statement).toMatchObject({ pointId: 'T02-01', themeId: 'T02' });
  });

  test('B5 at a new point, which nobody has sent to a principal yet', () => {
    const result = publishStatement(state({ point: null }), atNewPoint);
    expect(result.ok && result.value.newPoint).toEqual({
      ...newPoint,
      id: 'new',
      sentAt: null,
      note: null,
      sources: [],
    });
    expect(result.ok && result.value.newPoint && v.is(Point, result.value.newPoint)).toBe(true);
    expect(result.ok && result.value.statement.pointId).toBe('new');
  });

  const attention = { ...atPoint, organisationId: 'attention' };
  const own = statement({ authorKind: 'association', identity: 'own-name', authorName: 'Attention' });

  test('B4 an association that a person recognises is its author, and may then judge the answer', () => {
    const known = state({ statement: own, organisationIds: ['attention'] });
    expect(publishStatement(known, attention)).toMatchObject({
      value: { statement: { authorId: 'attention' } },
    });
    expect(publishStatement(known, atPoint)).toMatchObject({ value: { statement: { authorId: null } } });
  });

  test.each([
    [
      'an individual is no association',
      state({ organisationIds: ['attention'] }),
      'statement/not-of-an-association',
    ],
    ['one that is not in the register', state({ statement: own }), 'statement/association-unknown'],
  ])('B4 refuses as the author: %s', (_, given, code) => {
    expect(publishStatement(given, attention)).toMatchObject({ problem: { code, path: 'organisationId' } });
  });

  test.each(
    [
      ['a point that is not there', state({ point: null }), atPoint, 'point/not-found'],
      ['a theme that is not there', state({ themeIds: [] }), atNewPoint, 'point/theme-unknown'],
      ['a principal that is not there', state({ principalIds: [] }), atNewPoint, 'point/principal-unknown'],
      [
        'two principals of which one is not there',
        state(),
        { ...atNewPoint, place: { newPoint: { ...newPoint, principalIds: ['kommun-sater', 'kommun-x'] } } },
        'point/principal-unknown',
      ],
    ].map(([what, given, command, code]) => ({ what, given, command, code }) as const),
  )('B5 refuses $what', ({ given, command, code }) => {
    const result = publishStatement(given as PublicationState, command as PublishStatement);
    expect(!result.ok && result.problem.code).toBe(code);
  });

  test.each([
    [state({ point: null }), atPoint, { path: 'place' }],
    [state({ themeIds: [] }), atNewPoint, { path: 'place.newPoint.themeId' }],
    [state({ principalIds: [] }), atNewPoint, { path: 'place.newPoint.principalIds' }],
    [
      state({ statement: statement({ text: 'Ring 070-174 06 05 eller skriv till kim@exempel.se' }) }),
      atPoint,
      { path: 'secrecy', data: { count: 2 } },
    ],
  ])('K5 the refusal in %o of %o stands at its field', (given, command, problem) => {
    expect(publishStatement(given, command)).toMatchObject({ ok: false, problem });
  });

  test('B5 from outside everything about a new point is kept, and nothing may be missing', () => {
    expect(v.parse(PublishStatement, atNewPoint)).toEqual(atNewPoint);
    for (const field of Object.keys(newPoint)) {
      const less = Object.fromEntries(Object.entries(newPoint).filter(([key]) => key !== field));
      expect(v.is(PublishStatement, { ...atPoint, place: { newPoint: less } })).toBe(false);
    }
  });

  test('B5 needs an assessment of secrecy: without one there is no command', () => {
    expect(v.is(PublishStatement, atPoint)).toBe(true);
    expect(v.is(PublishStatement, { id: 's1', place: atPoint.place })).toBe(false);
    expect(v.is(PublishStatement, { ...atPoint, secrecy: 'secret' })).toBe(false);
  });

  test('B5 needs a place: without one there is no command', () => {
    expect(v.is(PublishStatement, { id: 's1', secrecy: 'consent' })).toBe(false);
    expect(v.is(PublishStatement, { ...atPoint, place: { newPoint: { ...newPoint, title: ' x ' } } })).toBe(
      false,
    );
  });

  test.each(secrecyAssessments)('B5 a personal number is never published, assessed %s', (secrecy) => {
    const text = 'Jag heter 121212-1212 i systemet.';
    expect(publishStatement(state({ statement: statement({ text }) }), { ...atPoint, secrecy })).toEqual({
      ok: false,
      problem: { code: 'statement/personal-number-in-text' },
    });
  });

  test.each([
    ['no-person-data', 'statement/person-data-in-text'],
    ['nobody-recognisable', null],
    ['consent', null],
  ] as const)('B5 an address in the text, assessed %s: %s', (secrecy, code) => {
    const text = 'Skriv till kansliet@exempel.se om bussen.';
    const result = publishStatement(state({ statement: statement({ text }) }), { ...atPoint, secrecy });
    expect(result.ok ? null : result.problem.code).toBe(code);
  });

  const secretive = statement({ text: 'Jag heter 121212-1212, skriv till kim@exempel.se.' });
  const masked = (purpose: MaskingPurpose, ...places: readonly [number, number][]): MaskingDecision => ({
    purpose,
    masks: places.map(([from, to]) => ({ from, to, ground: 'personal-number' })),
    by: 'kim',
    at: 1,
  });
  test.each([
    ['both', masked('web', [10, 21], [34, 48]), null],
    ['the number alone', masked('web', [10, 21]), 'statement/person-data-in-text'],
    ['the address alone', masked('web', [34, 48]), 'statement/personal-number-in-text'],
    ['a part of the number', masked('web', [10, 20], [34, 48]), 'statement/personal-number-in-text'],
    ['both, but for release', masked('release', [10, 21], [34, 48]), 'statement/personal-number-in-text'],
  ])('B5 what is masked on the web can be published, its words unchanged: %s', (_, masking, code) => {
    const result = publishStatement(state({ statement: secretive, masking }), atPoint);
    expect(result.ok ? null : result.problem.code).toBe(code);
    if (result.ok) expect(result.value.statement.text).toBe(secretive.text);
  });
});

describe('B5 declining', () => {
  test.each(declinePrinciples)('B5 by the principle %s keeps the content', (principle) => {
    expect(declineStatement(statement(), { ...decline, principle, note: 'Skäl' })).toEqual({
      ok: true,
      value: {
        statement: statement({ status: 'declined' }),
        principle,
        note: 'Skäl',
        waysForward: waysForward[principle],
      },
    });
  });

  test('B5 a matter of the own care is shown the way', () => {
    const result = declineStatement(statement(), decline);
    expect(result.ok && result.value.waysForward).toEqual([
      'care-provider',
      'patient-advisory-committee',
      'ivo',
    ]);
  });

  test('B5 needs a published principle', () => {
    expect(v.is(DeclineStatement, { id: 's1', principle: 'advertisement' })).toBe(true);
    expect(v.is(DeclineStatement, { id: 's1', principle: 'inconvenient' })).toBe(false);
    expect(v.is(DeclineStatement, { id: 's1', note: 'Skäl' })).toBe(false);
  });
});

describe('B5 status by action', () => {
  test.each(statementStatuses)('B5 %s: just the actions of the table are accepted', (status) => {
    const published = publishStatement(state({ statement: statement({ status }) }), atPoint);
    const declined = declineStatement(statement({ status }), decline);
    const allowed: readonly string[] = statementActions[status];
    expect(published.ok).toBe(allowed.includes('publish'));
    expect(declined.ok).toBe(allowed.includes('decline'));
  });

  test('B5 the second of two moderators is told what the first one did', () => {
    const published = publishStatement(state(), atPoint);
    const after = published.ok ? published.value.statement : statement();
    expect(declineStatement(after, decline)).toEqual({
      ok: false,
      problem: { code: 'statement/already-published' },
    });
    expect(publishStatement(state({ statement: statement({ status: 'declined' }) }), atPoint)).toEqual({
      ok: false,
      problem: { code: 'statement/already-declined' },
    });
  });

  const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
  const anyPlace = fc.constantFrom(atPoint, atNewPoint);

  test('B5 no action changes the words, or who said them and when', () => {
    fc.assert(
      fc.property(anyText, anyPlace, fc.constantFrom(...declinePrinciples), (text, command, principle) => {
        const before = statement({ text });
        const published = publishStatement(state({ statement: before }), command);
        const declined = declineStatement(before, { ...decline, principle });
        const { status: _s, pointId: _p, themeId: _t, ...said } = before;
        for (const result of [published, declined])
          if (result.ok) expect(result.value.statement).toMatchObject(said);
      }),
    );
  });

  test('B5 nothing becomes published but by publishing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...statementStatuses),
        fc.constantFrom(...declinePrinciples),
        (status, principle) => {
          const result = declineStatement(statement({ status }), { ...decline, principle });
          expect(result.ok && result.value.statement.status).not.toBe('published');
        },
      ),
    );
  });
});
