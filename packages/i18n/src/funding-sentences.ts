import { m } from './paraglide/messages.js';
import { tongueOf } from './written-date.ts';

/** What a sentence is filled with. */
export type ProblemData = Readonly<Record<string, string | number>>;

/** Öre as kronor, as the language writes numbers: `12 500`, `12,500`. */
const kronor = (ore: string | number | undefined): string => {
  if (typeof ore !== 'number') return '?';
  return new Intl.NumberFormat(tongueOf(), { maximumFractionDigits: 2 }).format(ore / 100);
};

/** The sentences of grants, payments and the ledger; `problem-sentence.ts` checks that none is missing (K5). */
export const fundingSentences = {
  'application/call-not-open': () => m.problem_application_call_not_open(),
  'application/client-key-missing': () => m.problem_application_client_key_missing(),
  'application/completion-too-late': (data) =>
    m.problem_application_completion_too_late({ due: data['due'] ?? '?' }),
  'application/due-passed': (data) => m.problem_application_due_passed({ due: data['due'] ?? '?' }),
  'application/late': () => m.problem_application_late(),
  'application/not-for-this-party': () => m.problem_application_not_for_this_party(),
  'application/not-in-this-status': () => m.problem_application_not_in_this_status(),
  'application/text-missing': () => m.problem_application_text_missing(),
  'assessment/barred': () => m.problem_assessment_barred(),
  'assessment/criterion-unknown': () => m.problem_assessment_criterion_unknown(),
  'assessment/not-asked': () => m.problem_assessment_not_asked(),
  'assessment/score-missing': () => m.problem_assessment_score_missing(),
  'assessment/score-off-scale': (data) =>
    m.problem_assessment_score_off_scale({ from: data['from'] ?? '?', until: data['until'] ?? '?' }),
  'call/applications-open': (data) => m.problem_call_applications_open({ count: data['count'] ?? '?' }),
  'call/budget-missing': () => m.problem_call_budget_missing(),
  'call/closing-day-missing': () => m.problem_call_closing_day_missing(),
  'call/grants-open': (data) => m.problem_call_grants_open({ count: data['count'] ?? '?' }),
  'call/not-in-this-status': () => m.problem_call_not_in_this_status(),
  'call/purpose-missing': () => m.problem_call_purpose_missing(),
  'call/reason-missing': () => m.problem_call_reason_missing(),
  'carry-over/more-than-permitted': (data) =>
    m.problem_carry_over_more_than_permitted({ rest: kronor(data['rest']) }),
  'carry-over/not-permitted': () => m.problem_carry_over_not_permitted(),
  'carry-over/permission-ended': (data) =>
    m.problem_carry_over_permission_ended({ until: data['until'] ?? '?' }),
  'change-request/not-in-this-status': () => m.problem_change_request_not_in_this_status(),
  'change-request/nothing-to-change': () => m.problem_change_request_nothing_to_change(),
  'change-request/one-is-open': () => m.problem_change_request_one_is_open(),
  'change-request/other-sum': (data) =>
    m.problem_change_request_other_sum({ granted: kronor(data['granted']) }),
  'change-request/reason-missing': () => m.problem_change_request_reason_missing(),
  'grant-decision/amount-unreadable': () => m.problem_grant_decision_amount_unreadable(),
  'grant-decision/batch-incomplete': () => m.problem_grant_decision_batch_incomplete(),
  'grant-decision/not-applied': () => m.problem_grant_decision_not_applied(),
  'grant-decision/over-asked': (data) =>
    m.problem_grant_decision_over_asked({ asked: kronor(data['asked']) }),
  'grant-decision/over-budget': (data) =>
    m.problem_grant_decision_over_budget({ left: kronor(data['left']) }),
  'grant-decision/twice': () => m.problem_grant_decision_twice(),
  'grant-formula/asked-missing': () => m.problem_grant_formula_asked_missing(),
  'grant-formula/members-missing': () => m.problem_grant_formula_members_missing(),
  'grant-formula/same-id': () => m.problem_grant_formula_same_id(),
  'grant-report/disallowed-too-much': () => m.problem_grant_report_disallowed_too_much(),
  'grant-report/line-unknown': () => m.problem_grant_report_line_unknown(),
  'grant-report/not-in-this-status': () => m.problem_grant_report_not_in_this_status(),
  'grant-report/over-paid': (data) => m.problem_grant_report_over_paid({ paid: kronor(data['paid']) }),
  'grant-report/reason-missing': () => m.problem_grant_report_reason_missing(),
  'grant-report/result-missing': () => m.problem_grant_report_result_missing(),
  'ledger/account-missing': () => m.problem_ledger_account_missing(),
  'ledger/amount-not-positive': () => m.problem_ledger_amount_not_positive(),
  'ledger/amount-too-large': () => m.problem_ledger_amount_too_large(),
  'ledger/entry-exists': () => m.problem_ledger_entry_exists(),
  'ledger/not-enough': (data) =>
    m.problem_ledger_not_enough({ has: kronor(data['has']), needs: kronor(data['needs']) }),
  'ledger/not-its-part': () => m.problem_ledger_not_its_part(),
  'ledger/permission-missing': () => m.problem_ledger_permission_missing(),
  'ledger/same-account': () => m.problem_ledger_same_account(),
  'payment/amount-not-positive': () => m.problem_payment_amount_not_positive(),
  'payment/before-it-was-sent': (data) =>
    m.problem_payment_before_it_was_sent({ sentOn: data['sentOn'] ?? '?' }),
  'payment/not-in-this-status': () => m.problem_payment_not_in_this_status(),
  'payment/not-yet': () => m.problem_payment_not_yet(),
  'payment/over-granted': (data) => m.problem_payment_over_granted({ left: kronor(data['left']) }),
  'payment/reason-missing': () => m.problem_payment_reason_missing(),
  'payment/same-person': () => m.problem_payment_same_person(),
  'price-base-amount/unknown-year': (data) =>
    m.problem_price_base_amount_unknown_year({ year: data['year'] ?? '?' }),
  'repayment/amount-not-positive': () => m.problem_repayment_amount_not_positive(),
  'repayment/not-in-this-status': () => m.problem_repayment_not_in_this_status(),
  'repayment/not-later': (data) => m.problem_repayment_not_later({ due: data['due'] ?? '?' }),
  'repayment/reason-missing': () => m.problem_repayment_reason_missing(),
  'repayment/too-much': (data) => m.problem_repayment_too_much({ left: kronor(data['left']) }),
} as const satisfies Readonly<Record<string, (data: ProblemData) => string>>;
