import type { ProblemCode } from '@inflytande/domain/problem';
import { m } from './paraglide/messages.js';

/** What a sentence is filled with. */
type Data = Readonly<Record<string, string | number>>;

/** A sentence for every refusal (K5): a code without one does not compile, in no language. */
const sentences = {
  'access/not-allowed': () => m.problem_access_not_allowed(),
  'answer/change-not-described': () => m.problem_answer_change_not_described(),
  'answer/empty': () => m.problem_answer_empty(),
  'answer/promise-not-described': () => m.problem_answer_promise_not_described(),
  'answer/reason-missing': () => m.problem_answer_reason_missing(),
  'body/not-found': () => m.problem_body_not_found(),
  'commitment/description-missing': () => m.problem_commitment_description_missing(),
  'commitment/due-before-made': () => m.problem_commitment_due_before_made(),
  'commitment/not-in-this-state': () => m.problem_commitment_not_in_this_state(),
  'commitment/not-its-acceptor': () => m.problem_commitment_not_its_acceptor(),
  'commitment/not-its-owner': () => m.problem_commitment_not_its_owner(),
  'commitment/not-later': () => m.problem_commitment_not_later(),
  'commitment/own-acceptance': () => m.problem_commitment_own_acceptance(),
  'commitment/reason-missing': () => m.problem_commitment_reason_missing(),
  'commitment/what-missing': () => m.problem_commitment_what_missing(),
  'county-report/not-found': () => m.problem_county_report_not_found(),
  'import/record-broken': (data) =>
    m.problem_import_record_broken({ record: data['record'] ?? '?', place: data['place'] ?? '?' }),
  'input/invalid': () => m.problem_input_invalid(),
  'money/too-large': () => m.problem_money_too_large(),
  'money/unreadable': () => m.problem_money_unreadable(),
  'organisation/not-found': () => m.problem_organisation_not_found(),
  'page/cursor-broken': () => m.problem_page_cursor_broken(),
  'period/ends-before-it-starts': () => m.problem_period_ends_before_it_starts(),
  'person/not-found': () => m.problem_person_not_found(),
  'plain-date/imprecise-unreadable': () => m.problem_plain_date_imprecise_unreadable(),
  'plain-date/unreadable': () => m.problem_plain_date_unreadable(),
  'point/not-found': () => m.problem_point_not_found(),
  'point/principal-unknown': () => m.problem_point_principal_unknown(),
  'point/theme-unknown': () => m.problem_point_theme_unknown(),
  'receipt/empty': () => m.problem_receipt_empty(),
  'receipt/mistyped': () => m.problem_receipt_mistyped(),
  'receipt/not-found': () => m.problem_receipt_not_found(),
  'receipt/unknown-sign': () => m.problem_receipt_unknown_sign(),
  'receipt/wrong-length': (data) =>
    m.problem_receipt_wrong_length({ expected: data['expected'] ?? '?', length: data['length'] ?? '?' }),
  'region/not-found': () => m.problem_region_not_found(),
  'request/closes-before-it-opens': () => m.problem_request_closes_before_it_opens(),
  'request/closing-day-passed': () => m.problem_request_closing_day_passed(),
  'request/has-answered': () => m.problem_request_has_answered(),
  'request/no-audience': () => m.problem_request_no_audience(),
  'request/not-allowed-to-answer': () => m.problem_request_not_allowed_to_answer(),
  'request/not-asked': () => m.problem_request_not_asked(),
  'request/not-in-this-status': () => m.problem_request_not_in_this_status(),
  'request/not-later': (data) => m.problem_request_not_later({ closes: data['closes'] ?? '?' }),
  'request/not-sent-to': () => m.problem_request_not_sent_to(),
  'request/reason-missing': () => m.problem_request_reason_missing(),
  'session/not-possible': () => m.problem_session_not_possible(),
  'share-out/no-weight': () => m.problem_share_out_no_weight(),
  'share-out/same-id': () => m.problem_share_out_same_id(),
  'share-out/total-unreadable': () => m.problem_share_out_total_unreadable(),
  'share-out/weight-unreadable': () => m.problem_share_out_weight_unreadable(),
  'share/unreadable': () => m.problem_share_unreadable(),
  'statement/already-declined': () => m.problem_statement_already_declined(),
  'statement/already-published': () => m.problem_statement_already_published(),
  'statement/choice-unknown': () => m.problem_statement_choice_unknown(),
  'statement/client-key-unreadable': () => m.problem_statement_client_key_unreadable(),
  'statement/empty': () => m.problem_statement_empty(),
  'statement/identity-missing': () => m.problem_statement_identity_missing(),
  'statement/key-used': () => m.problem_statement_key_used(),
  'statement/name-missing': () => m.problem_statement_name_missing(),
  'statement/name-too-long': () => m.problem_statement_name_too_long(),
  'statement/not-found': () => m.problem_statement_not_found(),
  'statement/organisation-name-missing': () => m.problem_statement_organisation_name_missing(),
  'statement/person-data-in-text': () => m.problem_statement_person_data_in_text(),
  'statement/personal-number-in-text': () => m.problem_statement_personal_number_in_text(),
  'statement/too-long': () => m.problem_statement_too_long(),
  'statement/unreadable': () => m.problem_statement_unreadable(),
  'theme/not-found': () => m.problem_theme_not_found(),
} as const satisfies Record<ProblemCode, (data: Data) => string>;

const known = (code: string): code is ProblemCode => Object.hasOwn(sentences, code);

/** What a refusal says to a person, in the language that is set. A code from a newer server says that it did not work. */
export const problemSentence = ({
  code,
  data = {},
}: {
  readonly code: string;
  readonly data?: Data | undefined;
}): string => (known(code) ? sentences[code](data) : m.problem_unknown());
