import { mayDo, openingsOf, type Action, type Opening } from '@inflytande/domain/access';
import { entitlementOf, entitlementRules } from '@inflytande/domain/funding/entitlement';
import { missingPriceBaseYears } from '@inflytande/domain/funding/price-base-amount';
import { deviates, reconcile } from '@inflytande/domain/funding/reconciliation';
import { hasPassed } from '@inflytande/domain/kernel/deadline';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import type { Held } from '@inflytande/domain/people/role';
import { answerersOf } from './authorities.ts';
import { countProposals } from './councils/agenda-proposal.store.ts';
import { countWaitingNominations } from './councils/nomination.store.ts';
import { countUntold } from './consultations/consultation.store.ts';
import { nationalRegionId } from './context.ts';
import { countCasesTo } from './feedback/case.store.ts';
import { countQuestions } from './feedback/question.store.ts';
import { countUnanswered } from './feedback/point.store.ts';
import { countLatePromises } from './feedback/promise.store.ts';
import { countWaitingMandates } from './people/mandate.store.ts';
import { countOpenReleases } from './records/release.store.ts';
import { countStoppedLetters } from './records/send-out.store.ts';
import { countWaitingAccounts } from './organisations/bank-account.store.ts';
import { countWaitingDocuments } from './organisations/standing-document.store.ts';
import { listAwaited } from './feedback/first-reply.store.ts';
import { countIncoming } from './feedback/incoming-statement.store.ts';
import { countProgrammeItems } from './events/programme-item.store.ts';
import { listCountyReports } from './funding/county-report.store.ts';
import type { Tx } from './database/space.ts';
import { read } from './read.ts';
import { ownSettings, settingsAt } from './settings/setting.store.ts';
import { may, router } from './trpc.ts';

/** How many counties' reports of the latest agreement do not come out even with their money (F22). */
const countDeviating = async (tx: Tx): Promise<number> => {
  const rule = entitlementRules.at(-1);
  if (rule === undefined) return 0;
  const reports = await listCountyReports(tx, rule.year);
  return reports.filter((report) => deviates(reconcile(report, entitlementOf(rule, report.countyCode))))
    .length;
};

/** How many years lack a price base amount that claims will ask for (R4). */
const countMissingAmounts = async (tx: Tx, at: number): Promise<number> => {
  const figures = (await settingsAt(tx, at))['price-base-amounts'].value;
  return missingPriceBaseYears(stockholmDate(at), figures).length;
};

/** How much of a kind waits, how much of it urgently, how much too late, since when, and the first of the last days. */
type Waits = {
  readonly count: number;
  readonly urgent?: number;
  readonly late?: number;
  readonly oldest: string | null;
  readonly due?: string | null;
};
type Asks = {
  readonly openings: readonly Opening[];
  readonly held: readonly Held[];
  /** Milliseconds since 1970. */
  readonly at: number;
};

/** What individuals wait for a first reply to (B3). */
const countAwaited = async (tx: Tx, { openings, at }: Asks): Promise<Waits> => {
  const awaited = await listAwaited(tx, await ownSettings(tx), openings);
  return {
    count: awaited.length,
    late: awaited.filter(({ due }) => hasPassed(due, at)).length,
    oldest: null,
    due: awaited.map(({ due }) => due).toSorted()[0] ?? null,
  };
};

/** The id of the one who holds these. */
const ownIdOf = (held: readonly Held[]): string => held.find(({ role }) => role === 'person')?.scopeId ?? '';

/** What may wait in the region, in the order of a day's work, each for those who may do something about it. */
const kinds = {
  moderate: ['statement/review', (tx, { openings }) => countIncoming(tx, openings)],
  cases: ['case/read', (tx, { held, ...asks }) => countCasesTo(tx, ownIdOf(held), asks)],
  'first-replies': ['statement/review', countAwaited],
  questions: ['question/read', async (tx, { held }) => countQuestions(tx, await answerersOf(tx, held))],
  'answer-due': ['point/read', (tx) => countUnanswered(tx)],
  promises: ['promise/review', (tx, { openings, at }) => countLatePromises(tx, openings, stockholmDate(at))],
  consultations: [
    'consultation/tell-outcome',
    (tx, { openings, at }) => countUntold(tx, openings, stockholmDate(at)),
  ],
  'agenda-proposals': ['agenda-proposal/review', (tx, { openings }) => countProposals(tx, openings)],
  nominations: ['nomination/appoint', (tx, { openings }) => countWaitingNominations(tx, openings)],
  'programme-items': ['programme-item/review', (tx, { openings }) => countProgrammeItems(tx, openings)],
  'standing-documents': [
    'standing-document/review',
    (tx, { openings }) => countWaitingDocuments(tx, openings),
  ],
  mandates: ['mandate/review', (tx, { openings }) => countWaitingMandates(tx, openings)],
  'bank-accounts': [
    'bank-account/review',
    (tx, { openings, held }) => countWaitingAccounts(tx, openings, ownIdOf(held)),
  ],
  'price-base-amounts': [
    'setting/change',
    async (tx, { at }) => ({ count: await countMissingAmounts(tx, at), oldest: null }),
  ],
  letters: ['letter/try-again', (tx) => countStoppedLetters(tx)],
  releases: ['release/read', (tx, { openings }) => countOpenReleases(tx, openings)],
} as const satisfies Record<string, readonly [Action, (tx: Tx, asks: Asks) => Promise<Waits>]>;
type Kind = keyof typeof kinds | 'county-reports';

const channel = 'list' as const;

export const toDoRouter = router({
  /** What waits for the one who asks: how much of each kind, and since when. Nothing else is counted. */
  list: may('to-do/read').query(async ({ ctx }) => {
    const { held } = ctx.actor;
    const waits = await read(ctx, async (tx) => {
      const counted: ({ readonly kind: Kind } & Waits)[] = [];
      for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) {
        const [action, count] = kinds[kind];
        if (mayDo(held, action, { channel }).ok)
          counted.push({
            kind,
            ...(await count(tx, { openings: openingsOf(held, action, { channel }), held, at: ctx.now() })),
          });
      }
      return counted;
    });
    if (mayDo(held, 'county-report/read', { channel }).ok)
      waits.push({
        kind: 'county-reports',
        count: await read({ ...ctx, regionId: nationalRegionId }, countDeviating),
        oldest: null,
      });
    return waits
      .filter(({ count }) => count > 0)
      .map(({ kind, count, urgent = 0, late = 0, oldest, due = null }) => ({
        kind,
        count,
        urgent,
        late,
        oldest,
        due,
      }));
  }),
});
