import { fromKronor } from '@inflytande/domain/kernel/money';
import { plainDate } from '@inflytande/domain/kernel/plain-date';
import type { Setting } from '@inflytande/domain/kernel/setting';
import type { Share } from '@inflytande/domain/kernel/share';
import type { FeeSchedule } from '@inflytande/domain/people/fee-schedule';

/** Hundredths of a per cent as a share in 1/100 000: 360 is 3.6 %. */
const basisPoints = (points: number): Share => (points * 10) as Share;

const fixed = (id: string, halfDay: number, fullDay: number): FeeSchedule => ({
  id,
  rule: { kind: 'fixed', halfDay: fromKronor(halfDay), fullDay: fromKronor(fullDay), chairFullDays: null },
  lostEarnings: null,
  paysStaffOfOrganisations: true,
  travelTimeIncluded: false,
});

const own = (from: string, source: string, value: FeeSchedule): Setting<FeeSchedule> => ({
  value,
  source,
  from: plainDate(from),
  isDefault: false,
});

/** Västra Götalandsregionen: fixed fees, new ones each 1 November (R3). */
export const vgr: readonly Setting<FeeSchedule>[] = [
  own(
    '2017-11-01',
    'Västra Götalandsregionen, arvode vid samråd (sidan läst 2019-02-18)',
    fixed('vgr-2017', 850, 1_700),
  ),
  own(
    '2018-11-01',
    'Västra Götalandsregionen, arvode vid samråd (sidan läst 2019-02-18)',
    fixed('vgr-2018', 900, 1_800),
  ),
];

/** Regional cancer centre Stockholm–Gotland: never less than half a day, two days for the chair (R3). */
export const rcc: readonly Setting<FeeSchedule>[] = [
  own('2015-01-01', 'Regionalt cancercentrum Stockholm–Gotland, preliminära regler 2015', {
    id: 'rcc-2015',
    rule: { kind: 'fixed', halfDay: fromKronor(850), fullDay: fromKronor(1_700), chairFullDays: 2 },
    lostEarnings: null,
    paysStaffOfOrganisations: false,
    travelTimeIncluded: false,
  }),
];

const rjl2024: FeeSchedule = {
  id: 'rjl-2024',
  rule: {
    kind: 'priceBaseShare',
    fullDay: basisPoints(360),
    halfDay: basisPoints(180),
    short: basisPoints(90),
    hourly: null,
    rounding: 'halfDown',
  },
  lostEarnings: null,
  paysStaffOfOrganisations: true,
  travelTimeIncluded: true,
};

/** Region Jönköpings län: shares of the price base amount; in 2020 lost earnings instead of the fee (R3). */
export const rjl: readonly Setting<FeeSchedule>[] = [
  own('2020-01-01', 'Region Jönköpings län, ersättning till personer med egen erfarenhet 2020', {
    id: 'rjl-2020',
    rule: {
      kind: 'priceBaseShare',
      fullDay: basisPoints(200),
      halfDay: basisPoints(100),
      short: null,
      hourly: null,
      rounding: 'halfDown',
    },
    lostEarnings: { kind: 'instead', capPerDay: null, claimDays: null },
    paysStaffOfOrganisations: true,
    travelTimeIncluded: false,
  }),
  own('2024-01-01', 'Region Jönköpings län, ersättning till personer med egen erfarenhet 2024', rjl2024),
];

/** The same rules of 2024 where short times are paid by the hour, which they allow as well (R3). */
export const rjlByTheHour: readonly Setting<FeeSchedule>[] = [
  own('2024-01-01', 'Region Jönköpings län, ersättning till personer med egen erfarenhet 2024', {
    ...rjl2024,
    id: 'rjl-2024-per-hour',
    rule: {
      kind: 'priceBaseShare',
      fullDay: basisPoints(360),
      halfDay: basisPoints(180),
      short: null,
      hourly: basisPoints(50),
      rounding: 'halfDown',
    },
  }),
];
