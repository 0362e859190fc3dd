import type {
  CountyReportFinding,
  CountyReportFindingCode,
} from '@inflytande/domain/funding/county-report-findings';
import type { Severity } from '@inflytande/domain/kernel/finding';
import { m } from '@inflytande/i18n/messages';
import type { Shape, Tone } from '@inflytande/ui/tag';
import { formatMoney } from '../format.ts';

type Data = NonNullable<CountyReportFinding['data']>;

const amount = (data: Data) => ({ amount: formatMoney(Number(data['amount'])) });
/** A share in 1/100 000 (K1) as whole per cent. */
const percent = (data: Data) => ({ percent: `${Math.round(Number(data['share']) / 1000)}` });
const text = (data: Data, key: string) => `${data[key] ?? ''}`;

/** Every finding of a county report as a sentence; a new code without one does not compile. */
const sentences: Record<CountyReportFindingCode, (data: Data) => string> = {
  CONSISTENT: () => m.admin_finding_consistent(),
  CONSISTENT_WITH_REMAINDER: () => m.admin_finding_consistent_with_remainder(),
  UNACCOUNTED: (data) => m.admin_finding_unaccounted(amount(data)),
  EXCEEDS: (data) => m.admin_finding_exceeds(amount(data)),
  REMAINDER_MISSING: (data) => m.admin_finding_remainder_missing(amount(data)),
  REMAINDER_MISMATCH: (data) => m.admin_finding_remainder_mismatch(amount(data)),
  REMAINDER_NOT_NUMERIC: () => m.admin_finding_remainder_not_numeric(),
  SPENT_COMMITTED_MISMATCH: (data) => m.admin_finding_spent_committed_mismatch(amount(data)),
  REMAINDER_GIVEN_THOUGH_YES: () => m.admin_finding_remainder_given_though_yes(),
  MOSTLY_UNSPENT: (data) => m.admin_finding_mostly_unspent({ ...amount(data), ...percent(data) }),
  AMOUNT_UNFORMATTED: (data) => m.admin_finding_amount_unformatted(amount(data)),
  PLAN_REF_MISSING: () => m.admin_finding_plan_ref_missing(),
  PLAN_REF_NOT_FOUND: () => m.admin_finding_plan_ref_not_found(),
  PLAN_REF_MALFORMED: () => m.admin_finding_plan_ref_malformed(),
  PLAN_REF_MULTIPLE: () => m.admin_finding_plan_ref_multiple(),
  COMMENT_TOO_LONG: (data) =>
    m.admin_finding_comment_too_long({ length: text(data, 'length'), most: text(data, 'most') }),
  MARKUP_IN_TEXT: () => m.admin_finding_markup_in_text(),
  NAME_VARIANT: () => m.admin_finding_name_variant(),
  EXAMPLE_NUMBER_DUPLICATE: (data) =>
    m.admin_finding_example_number_duplicate({ number: text(data, 'number') }),
  EXAMPLE_NUMBER_MISSING: () => m.admin_finding_example_number_missing(),
  EXAMPLE_FIELD_EMPTY: () => m.admin_finding_example_field_empty(),
  FEW_EXAMPLES: (data) => m.admin_finding_few_examples({ count: Number(data['count']) }),
  PURPOSE_IS_REFERENCE: () => m.admin_finding_purpose_is_reference(),
  SUBAMOUNTS_IN_TEXT: () => m.admin_finding_subamounts_in_text(),
  ADMIN_SHARE: (data) => m.admin_finding_admin_share({ ...amount(data), ...percent(data) }),
  SINGLE_ALLOCATION: () => m.admin_finding_single_allocation(),
  FIELD_ORDER_VARIES: () => m.admin_finding_field_order_varies(),
  DELIMITER_IN_TEXT: (data) => m.admin_finding_delimiter_in_text({ rows: text(data, 'rows') }),
  AMOUNT_UNEVEN: (data) => m.admin_finding_amount_uneven(amount(data)),
  ALLOCATION_LINE_EMPTY: (data) => m.admin_finding_allocation_line_empty({ count: Number(data['count']) }),
};

/** What a finding says. */
export const findingSentence = (finding: Pick<CountyReportFinding, 'code' | 'severity' | 'data'>): string =>
  finding.code === 'SUBAMOUNTS_IN_TEXT' && finding.severity === 'warning'
    ? m.admin_finding_subamounts_do_not_add_up()
    : sentences[finding.code](finding.data ?? {});

/** How much a finding weighs, as a word, a shape and a tone. */
export const severityShown: Record<Severity, { word: () => string; tone: Tone; shape: Shape }> = {
  error: { word: m.admin_severity_error, tone: 'danger', shape: 'cross' },
  warning: { word: m.admin_severity_warning, tone: 'warning', shape: 'triangle' },
  info: { word: m.admin_severity_info, tone: 'info', shape: 'dot' },
  ok: { word: m.admin_severity_ok, tone: 'success', shape: 'check' },
};

const places: Readonly<Record<string, () => string>> = {
  allocations: m.admin_place_allocations,
  remaining: m.admin_place_remaining,
  plan: m.admin_place_plan,
  comment: m.admin_place_comment,
  examples: m.admin_place_examples,
  spending: m.admin_place_remaining,
  countyName: m.admin_place_county_name,
};

const rowPlaces: Readonly<Record<string, (inputs: { row: number }) => string>> = {
  allocations: m.admin_place_allocation_row,
  examples: m.admin_place_example_row,
};

/** The place in the report in words: `examples[1]` is the second example. */
export const placeWord = (at: string): string =>
  at
    .split(', ')
    .map((part) => {
      const row = /^(\w+)\[(\d+)\]$/.exec(part);
      return row === null
        ? (places[part]?.() ?? part)
        : (rowPlaces[row[1] ?? '']?.({ row: Number(row[2]) + 1 }) ?? part);
    })
    .join(', ');
