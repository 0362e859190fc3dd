import { defaultRulesOfProcedure } from '@inflytande/domain/councils/rules-of-procedure';
import { beforeAll, describe, expect, it } from 'vitest';
import { proposalForm, rulesForm } from '../testing/council-commands.ts';
import { nominateOne } from '../testing/nomination-commands.ts';
import { demoKnown } from '../testing/queries.ts';
import { refusalOf, testApp, type TestApp } from '../testing/test-app.ts';

const { bodyId, organisationId } = demoKnown;
const otherBodyId = 'council-region-vuxenpsykiatri';
const { value } = defaultRulesOfProcedure;

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});
const adopt = (more: object = {}) =>
  server.as('council-secretary').rulesOfProcedure.adopt.mutate(rulesForm(more));
const rulesShown = async (id: string) => (await server.as('public').body.get.query({ id })).rules;

describe('C5 rules of procedure of a body', () => {
  it('the demo’s: everybody sees what applies, and what applied before', async () => {
    const { versionId, versions, value: applied } = await rulesShown(otherBodyId);
    expect(versions.map(({ from }) => from)).toEqual(['2026-03-01', '2021-03-01']);
    expect(versionId).toBe(versions[0]?.id);
    expect(applied).toEqual(versions[0]?.value);
  });

  it('the default applies until the first day, and C10 nothing is adopted until then', async () => {
    const form = { value: { ...value, meetingsPerYear: 9 }, from: '2026-10-01' };
    const { id } = await adopt(form);
    const shown = await rulesShown(bodyId);
    expect(shown).toMatchObject({ value, versionId: null });
    expect(shown.versions).toMatchObject([{ id, from: '2026-10-01', value: form.value }]);
    const adoption = await server.as('moderator').rulesOfProcedure.adoption.query();
    const since = new Map(adoption.map((one) => [one.bodyId, one.since]));
    expect(since.get(bodyId)).toBeNull();
    expect(since.get(otherBodyId)).toBe('2026-03-01');
  });

  it('the same form sent again is one version', async () => {
    const form = rulesForm({ from: '2026-12-01' });
    const { adopt: send } = server.as('council-secretary').rulesOfProcedure;
    expect(await send.mutate(form)).toEqual(await send.mutate(form));
    expect((await rulesShown(bodyId)).versions.filter(({ id }) => id === form.id)).toHaveLength(1);
  });

  it.each([
    ['no decision', { source: '' }, 'setting/source-missing', 'source'],
    [
      'a rule that is none',
      { value: { ...value, termMonths: 0 } },
      'setting/value-unreadable',
      'value.termMonths',
    ],
    ['adopted after today', { adoptedOn: '2026-09-08' }, 'rules-of-procedure/not-adopted-yet', 'adoptedOn'],
  ])('but not with %s, at its place', async (_what, more, code, path) => {
    expect(await refusalOf(adopt(more))).toEqual({ code, path });
  });

  it('Z4 a secretary puts in those of the own body and of no other', async () => {
    expect(await refusalOf(adopt({ bodyId: otherBodyId }))).toMatchObject({ code: 'access/not-yours' });
  });
});

describe('C5 what goes by the rules of the body', () => {
  it('C3 a term is as long as the version says that applies on its first day', async () => {
    await adopt({ value: { ...value, termMonths: 12 }, from: '2027-06-01' });
    const appointed = async (from: string) => {
      const id = await nominateOne(server);
      return server.as('coordinator').nomination.appoint.mutate({ id, from, until: null });
    };
    expect(await appointed('2027-06-01')).toMatchObject({ until: '2028-05-31' });
    expect(await appointed('2025-05-31')).toMatchObject({ until: '2027-05-30' });
  });

  it('who may propose items', async () => {
    const editor = server.as('association-editor').agendaProposal;
    const offered = async () =>
      (await editor.list.query({ organisationId })).bodies.some(({ id }) => id === bodyId);
    expect(await offered()).toBe(true);
    await adopt({ value: { ...value, mayPropose: ['member'] }, from: '2026-09-07' });
    expect(await offered()).toBe(false);
    expect(await refusalOf(editor.propose.mutate(proposalForm()))).toMatchObject({
      code: 'agenda/may-not-propose',
    });
    expect((await server.as('public').body.get.query({ id: bodyId })).mayPropose).toEqual(['member']);
  });
});
