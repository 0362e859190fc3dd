import { describe, expect, test } from 'vitest';
import { startOfDay } from '../kernel/deadline.ts';
import { plainDate } from '../kernel/plain-date.ts';
import {
  call,
  callAfter,
  commands as common,
  draft,
  signatories,
  submit,
  type Command,
  type Made,
} from '../testing/application.ts';
import { noon } from '../testing/noon.ts';
import { decideApplication, openActions } from './application-life.ts';
import { applicationActor, type ApplicationStatus } from './application-status.ts';
import {
  applicationStatus,
  awaitsSignature,
  forTheAuthority,
  isToBeErased,
  registerReceived,
} from './application.ts';

const commands = {
  ...common,
  keyless: submit(' ', 'ansökan'),
  'ask-nothing': { action: 'request-completion', what: ' ', due: plainDate('2026-04-30') },
} as const satisfies Record<string, Command>;
type Name = keyof typeof commands;
/** `submit 03-31 anna`: the command, the day in 2026, and who signs; the one who signs alone if nobody is named. */
type Step = `${Name} ${string}`;
const tried = (state: Made, step: Step, on = call) => {
  const [name = '', day = '', by = 'alone'] = step.split(' ');
  const command = commands[name as Name];
  const party = applicationActor[command.action];
  const at = noon(`2026-${day}`);
  return decideApplication(state, command, {
    at,
    by: party === 'authority' ? 's1' : by,
    party,
    call: on,
    signatories,
  });
};
const after = (start: Made, steps: readonly Step[]): Made =>
  steps.reduce((before, step) => {
    const next = tried(before, step);
    if (!next.ok) throw new Error(`${step}: ${next.problem.code}`);
    return next.value;
  }, start);
const made = (...steps: Step[]): Made => after(draft, steps);
const refusal = (state: Made, step: Step, on = call) => {
  const next = tried(state, step, on);
  return next.ok ? 'ok' : next.problem.code;
};

describe('F5 an application', () => {
  test.each<[ApplicationStatus, Step[]]>([
    ['draft', []],
    ['draft', ['save 02-02']],
    ['submitted', ['submit 03-31']],
    ['awaiting-second-signature', ['submit 03-01 anna']],
    ['submitted', ['submit 03-01 anna', 'sign 03-02 bo']],
    ['draft', ['submit 03-01 anna', 'take-back 03-02']],
    ['completion-requested', ['submit 03-01', 'ask 04-02']],
    ['submitted', ['submit 03-01', 'ask 04-02', 'resubmit 04-30']],
    ['awaiting-second-signature', ['submit 03-01', 'ask 04-02', 'resubmit 04-30 bo']],
    ['completion-requested', ['submit 03-01', 'ask 04-02', 'resubmit 04-30 bo', 'take-back 04-30']],
    ['assessed', ['submit 03-01', 'assess 04-10']],
    ['assessed', ['submit 03-01', 'ask 04-02', 'assess 05-02']],
    ['granted', ['submit 03-01', 'assess 04-10', 'grant 05-02']],
    ['partly-granted', ['submit 03-01', 'assess 04-10', 'partly 05-02']],
    ['refused', ['submit 03-01', 'assess 04-10', 'refuse 05-02']],
    ['accepted', ['submit 03-01', 'assess 04-10', 'grant 05-02', 'accept 05-03']],
    ['declined', ['submit 03-01', 'assess 04-10', 'partly 05-02', 'decline 05-03']],
    ['dismissed', ['submit 03-01', 'dismiss 04-10']],
    ['written-off', ['submit 03-01', 'write-off 04-10']],
    ['withdrawn', ['submit 03-01', 'withdraw 04-10']],
    ['assessed', ['submit 03-01', 'dismiss 04-10', 'reopen 06-10']],
  ])('F5 %s after %j', (status, steps) => {
    expect(applicationStatus(made(...steps))).toBe(status);
  });

  test.each<[string, Step[], Step]>([
    ['application/call-not-open', [], 'submit 01-31'],
    ['application/call-not-open', [], 'submit 04-01'],
    ['application/call-not-open', ['submit 03-31 anna'], 'sign 04-01 bo'],
    ['signature/not-a-signatory', [], 'submit 03-01 kim'],
    ['signature/already-yours', ['submit 03-01 anna'], 'sign 03-02 anna'],
    ['application/client-key-missing', [], 'keyless 03-01'],
    ['application/not-in-this-status', ['submit 03-01'], 'resubmit 03-02'],
    ['application/not-in-this-status', ['submit 03-01'], 'save 03-02'],
    ['application/not-in-this-status', [], 'withdraw 03-02'],
    ['application/not-in-this-status', ['submit 03-01'], 'grant 05-02'],
    ['application/completion-too-late', ['submit 03-01', 'ask 04-02'], 'resubmit 05-01'],
    ['application/text-missing', ['submit 03-01'], 'ask-nothing 04-02'],
    ['application/due-passed', ['submit 03-01'], 'ask 05-01'],
  ])('F5 refuses with %s after %j: %s', (code, steps, last) => {
    expect(refusal(made(...steps), last)).toBe(code);
  });

  test.each<[Step[], Step, { readonly path?: string; readonly data?: object }]>([
    [[], 'keyless 03-01', { path: 'clientKey' }],
    [['submit 03-01'], 'ask-nothing 04-02', { path: 'what' }],
    [['submit 03-01'], 'ask 05-01', { path: 'due', data: { due: '2026-04-30' } }],
    [['submit 03-01', 'ask 04-02'], 'resubmit 05-01', { data: { due: '2026-04-30' } }],
    [['submit 03-01'], 'save 03-02', { data: { status: 'submitted', action: 'save' } }],
  ])(
    'K5 after %j the refusal of %s stands at its field, with what its sentence needs',
    (steps, last, problem) => {
      expect(tried(made(...steps), last)).toMatchObject({ ok: false, problem });
    },
  );

  test('F5 the wrong party is refused, both ways', () => {
    const shared = { at: noon('2026-04-01'), by: 's1', call, signatories };
    const wrong = { problem: { code: 'application/not-for-this-party' } };
    const state = made('submit 03-01');
    expect(decideApplication(state, commands.withdraw, { ...shared, party: 'authority' })).toMatchObject(
      wrong,
    );
    expect(decideApplication(state, commands.assess, { ...shared, party: 'applicant' })).toMatchObject(wrong);
  });

  test('F5 a repeated submission is the same submission, also after closing', () => {
    const state = made('submit 03-31');
    expect(after(state, ['submit 04-01'])).toBe(state);
    expect(after(state, ['assess 04-01', 'submit 04-02']).versions).toHaveLength(1);
  });

  test('F5 submitted is the moment of receipt: that of the last signature', () => {
    const state = made('submit 03-01 anna', 'sign 03-02 bo');
    expect(state.versions).toMatchObject([{ receivedAt: noon('2026-03-02'), signatures: [{}, {}] }]);
    expect(state.history).toMatchObject([{ kind: 'submitted', receipt: 'on-time', at: noon('2026-03-02') }]);
  });

  test('F5 a completion is a new version, and the first is as it was', () => {
    const first = made('submit 03-01');
    const state = after(first, ['ask 04-02', 'resubmit 04-20']);
    expect(state.versions.map(({ content }) => content)).toEqual(['ansökan', 'med budget']);
    expect(state.versions[0]).toBe(first.versions[0]);
  });

  test('F5 what is taken back can be written on', () => {
    expect(made('submit 03-01 anna', 'take-back 03-02')).toMatchObject({ draft: 'ansökan', versions: [] });
  });

  test('F5 what each party may do now', () => {
    const state = made('submit 03-01');
    expect(openActions(state, 'applicant')).toEqual(['withdraw']);
    expect(openActions(state, 'authority')).toEqual(['request-completion', 'assess', 'dismiss', 'write-off']);
    expect(openActions(draft, 'authority')).toEqual([]);
  });
});

describe('F5 drafts are the applicant’s own space', () => {
  test('F5 the authority sees nothing before it is received', () => {
    expect(forTheAuthority(draft)).toBeNull();
    expect(forTheAuthority(made('submit 03-01 anna'))).toBeNull();
    expect(forTheAuthority(made('submit 03-01'))).toMatchObject({ versions: [{ content: 'ansökan' }] });
  });

  test('F5 nor a completion that is being written or awaits a signature', () => {
    const asked = made('submit 03-01', 'ask 04-02', 'save 04-03');
    const awaiting = after(asked, ['resubmit 04-04 anna']);
    expect([awaitsSignature(asked), awaitsSignature(awaiting)]).toEqual([false, true]);
    expect(JSON.stringify(forTheAuthority(asked))).not.toContain('hemligt');
    expect(JSON.stringify(forTheAuthority(awaiting))).not.toContain('med budget');
  });

  test('F5 what was never received is erased one month after closing', () => {
    const end = startOfDay(plainDate('2026-05-01'));
    for (const state of [draft, made('submit 03-01 anna')])
      expect([isToBeErased(state, call, end - 1), isToBeErased(state, call, end)]).toEqual([false, true]);
    expect(isToBeErased(made('submit 03-01'), call, end)).toBe(false);
  });
});

describe('F1 late', () => {
  const exception = {
    action: 'except',
    organisationId: 'org-a',
    by: 's1',
    reason: 'Inloggningen låg nere.',
  } as const;
  const excepting = callAfter(call, exception, noon('2026-04-01'));
  const paper = (day: string, on = call) => {
    const given = {
      id: 'a2',
      callId: 'call-1',
      organisationId: 'org-a',
      content: 'på papper',
      clientKey: 'k1',
    };
    return registerReceived(given, on, { at: noon(`2026-${day}`), by: 's1' });
  };

  test('F1 what comes late on paper can only be dismissed', () => {
    expect(refusal(paper('04-02'), 'assess 04-03')).toBe('application/late');
    expect(refusal(paper('04-02'), 'ask 04-03')).toBe('application/late');
    expect(applicationStatus(after(paper('04-02'), ['dismiss 04-03']))).toBe('dismissed');
  });

  test('F1 a logged exception lets it in, made before it came or after', () => {
    expect(refusal(paper('04-02'), 'assess 04-03', excepting)).toBe('ok');
    expect(paper('04-02', excepting).history).toMatchObject([{ receipt: 'late-by-exception' }]);
    expect(refusal(draft, 'submit 04-02', excepting)).toBe('ok');
    const another = callAfter(call, { ...exception, organisationId: 'org-b' }, noon('2026-04-01'));
    expect(refusal(paper('04-02'), 'assess 04-03', another)).toBe('application/late');
  });

  test('F1 on paper on time is on time, and nobody signed it here', () => {
    expect(refusal(paper('03-31'), 'assess 04-03')).toBe('ok');
    expect(paper('03-31').versions).toEqual([
      { clientKey: 'k1', content: 'på papper', signatures: [], receivedAt: noon('2026-03-31') },
    ]);
  });
});
