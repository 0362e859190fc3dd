import type { GrantFormulaProblem } from '@inflytande/domain/funding/grant-formula';
import type { PriceBaseAmountProblem } from '@inflytande/domain/funding/price-base-amount';
import type { FeeProblem } from '@inflytande/domain/people/fee-schedule';
import type { ExchangeProblemCode } from '@inflytande/exchange/exchange-problem';
import enExchange from '../messages/en/exchange.json' with { type: 'json' };
import enProblems from '../messages/en/problems.json' with { type: 'json' };
import svExchange from '../messages/sv/exchange.json' with { type: 'json' };
import svProblems from '../messages/sv/problems.json' with { type: 'json' };

// The command line says these sentences and runs without a build, so they are read from the files of texts as they are.

const sv = { ...svProblems, ...svExchange };
const en = { ...enProblems, ...enExchange };

/** The texts of one form; a text with a form for one and one for many is none of them. */
type Key = { [K in keyof typeof sv]: (typeof sv)[K] extends string ? K : never }[keyof typeof sv];
type Texts = Readonly<Record<Key, string>>;

/** A language that lacks a sentence does not compile. Easy Swedish says these as Swedish does. */
const texts = { sv, 'sv-simple': sv, en } as const satisfies Record<string, Texts>;

/** What is said where nothing is built: of files and tables, and by the commands. */
export type PlainCode =
  | ExchangeProblemCode
  | FeeProblem['code']
  | GrantFormulaProblem['code']
  | PriceBaseAmountProblem['code'];

/** A sentence for each (K5): a code without one does not compile. */
const keys = {
  'catalogue/broken': 'exchange_catalogue_broken',
  'catalogue/iri-twice': 'exchange_catalogue_iri_twice',
  'cell/control-sign': 'exchange_cell_control_sign',
  'cell/empty': 'exchange_cell_empty',
  'cell/not-a-choice': 'exchange_cell_not_a_choice',
  'cell/not-a-whole-number': 'exchange_cell_not_a_whole_number',
  'cell/not-kronor': 'exchange_cell_not_kronor',
  'cell/not-yes-or-no': 'exchange_cell_not_yes_or_no',
  'cell/text-too-long': 'exchange_cell_text_too_long',
  'csv/not-utf-8': 'exchange_csv_not_utf_8',
  'csv/quotes-broken': 'exchange_csv_quotes_broken',
  'fee/hours-not-positive': 'problem_fee_hours_not_positive',
  'file/amount': 'exchange_file_amount',
  'file/amount-or-text': 'exchange_file_amount_or_text',
  'file/base-kind': 'exchange_file_base_kind',
  'file/count': 'exchange_file_count',
  'file/county': 'exchange_file_county',
  'file/county-code': 'exchange_file_county_code',
  'file/county-once': 'exchange_file_county_once',
  'file/date': 'exchange_file_date',
  'file/decimal-share': 'exchange_file_decimal_share',
  'file/fee-kind': 'exchange_file_fee_kind',
  'file/field-order': 'exchange_file_field_order',
  'file/hours': 'exchange_file_hours',
  'file/id': 'exchange_file_id',
  'file/id-once': 'exchange_file_id_once',
  'file/list': 'exchange_file_list',
  'file/municipality': 'exchange_file_municipality',
  'file/name': 'exchange_file_name',
  'file/object': 'exchange_file_object',
  'file/page-number': 'exchange_file_page_number',
  'file/part': 'exchange_file_part',
  'file/plan-status': 'exchange_file_plan_status',
  'file/rest-kind': 'exchange_file_rest_kind',
  'file/rounding': 'exchange_file_rounding',
  'file/share': 'exchange_file_share',
  'file/sum-in-range': 'exchange_file_sum_in_range',
  'file/text': 'exchange_file_text',
  'file/up-to-three': 'exchange_file_up_to_three',
  'file/verdict': 'exchange_file_verdict',
  'file/whole-number': 'exchange_file_whole_number',
  'file/year': 'exchange_file_year',
  'file/yes-or-no': 'exchange_file_yes_or_no',
  'giving/empty': 'exchange_giving_empty',
  'giving/grant-broken': 'exchange_giving_grant_broken',
  'giving/grant-twice': 'exchange_giving_grant_twice',
  'giving/package-broken': 'exchange_giving_package_broken',
  'grant-formula/asked-missing': 'problem_grant_formula_asked_missing',
  'grant-formula/members-missing': 'problem_grant_formula_members_missing',
  'grant-formula/same-id': 'problem_grant_formula_same_id',
  'money/too-large': 'problem_money_too_large',
  'money/unreadable': 'problem_money_unreadable',
  'organisation-number/check-digit': 'problem_organisation_number_check_digit',
  'organisation-number/personal-number': 'problem_organisation_number_personal_number',
  'organisation-number/unreadable': 'problem_organisation_number_unreadable',
  'plain-date/imprecise-unreadable': 'problem_plain_date_imprecise_unreadable',
  'plain-date/unreadable': 'problem_plain_date_unreadable',
  'price-base-amount/unknown-year': 'problem_price_base_amount_unknown_year',
  'table/cell-without-title': 'exchange_table_cell_without_title',
  'table/column-missing': 'exchange_table_column_missing',
  'table/column-twice': 'exchange_table_column_twice',
  'table/empty': 'exchange_table_empty',
  'table/too-many-rows': 'exchange_table_too_many_rows',
  'xlsx/too-large': 'exchange_xlsx_too_large',
  'xlsx/unreadable': 'exchange_xlsx_unreadable',
} as const satisfies Record<PlainCode, Key>;

/**
 * What a refusal of a file, a table or a command says to a person (K5). A blank is filled from `data`, `{place}` from
 * `path`; what nobody states is shown as `?`.
 */
export const plainSentence = (
  {
    code,
    data = {},
    path,
  }: {
    readonly code: PlainCode;
    readonly data?: Readonly<Record<string, string | number>> | undefined;
    readonly path?: string | undefined;
  },
  language: keyof typeof texts,
): string =>
  texts[language][keys[code]].replace(/\{(\w+)\}/g, (_, blank: string) =>
    String(data[blank] ?? (blank === 'place' ? path : undefined) ?? '?'),
  );
