import type { Action } from '@inflytande/domain/access';
import { m } from './paraglide/messages.js';

type Noun = Action extends `${infer First}/${string}` ? First : never;
type Verb = Action extends `${string}/${infer Last}` ? Last : never;

const nounWords = {
  answer: m.term_noun_answer,
  'association-editor': m.term_noun_association_editor,
  authority: m.term_noun_authority,
  'bank-account': m.term_noun_bank_account,
  body: m.term_noun_body,
  consent: m.term_noun_consent,
  'county-report': m.term_noun_county_report,
  cycle: m.term_noun_cycle,
  disposal: m.term_noun_disposal,
  'domain-event': m.term_noun_domain_event,
  edition: m.term_noun_edition,
  event: m.term_noun_event,
  file: m.term_noun_file,
  initiative: m.term_noun_initiative,
  'interest-pool': m.term_noun_interest_pool,
  letter: m.term_noun_letter,
  'mail-preference': m.term_noun_mail_preference,
  mandate: m.term_noun_mandate,
  membership: m.term_noun_membership,
  organisation: m.term_noun_organisation,
  passkey: m.term_noun_passkey,
  person: m.term_noun_person,
  'personal-data': m.term_noun_personal_data,
  point: m.term_noun_point,
  question: m.term_noun_question,
  region: m.term_noun_region,
  release: m.term_noun_release,
  'reporting-line': m.term_noun_reporting_line,
  'role-grant': m.term_noun_role_grant,
  seat: m.term_noun_seat,
  'section-text': m.term_noun_section_text,
  'send-out': m.term_noun_send_out,
  session: m.term_noun_session,
  setting: m.term_noun_setting,
  'standing-document': m.term_noun_standing_document,
  statement: m.term_noun_statement,
  'statement-draft': m.term_noun_statement_draft,
  theme: m.term_noun_theme,
  'to-do': m.term_noun_to_do,
  verdict: m.term_noun_verdict,
  'verified-number': m.term_noun_verified_number,
} as const satisfies Record<Noun, () => string>;

const verbWords = {
  add: m.term_verb_add,
  approve: m.term_verb_approve,
  ask: m.term_verb_ask,
  attach: m.term_verb_attach,
  change: m.term_verb_change,
  confirm: m.term_verb_confirm,
  decide: m.term_verb_decide,
  comment: m.term_verb_comment,
  decline: m.term_verb_decline,
  delegate: m.term_verb_delegate,
  discard: m.term_verb_discard,
  end: m.term_verb_end,
  'enter-step': m.term_verb_enter_step,
  enter: m.term_verb_enter,
  erase: m.term_verb_erase,
  export: m.term_verb_export,
  'export-own': m.term_verb_export_own,
  follow: m.term_verb_follow,
  give: m.term_verb_give,
  import: m.term_verb_import,
  invite: m.term_verb_invite,
  open: m.term_verb_open,
  plan: m.term_verb_plan,
  'open-original': m.term_verb_open_original,
  'present-receipt': m.term_verb_present_receipt,
  publish: m.term_verb_publish,
  read: m.term_verb_read,
  refuse: m.term_verb_refuse,
  register: m.term_verb_register,
  reject: m.term_verb_reject,
  remind: m.term_verb_remind,
  review: m.term_verb_review,
  revise: m.term_verb_revise,
  send: m.term_verb_send,
  start: m.term_verb_start,
  run: m.term_verb_run,
  sign: m.term_verb_sign,
  submit: m.term_verb_submit,
  verify: m.term_verb_verify,
  'take-back': m.term_verb_take_back,
  'try-again': m.term_verb_try_again,
  withdraw: m.term_verb_withdraw,
  write: m.term_verb_write,
} as const satisfies Record<Verb, () => string>;

/** What something of this kind is called; the kind itself where it has no word. */
export const kindWord = (kind: string): string => (kind in nounWords ? nounWords[kind as Noun]() : kind);

/** What was done, in words: `Inlägg: publicerad`. */
export const actionWord = (action: Action): string => {
  const [noun, verb] = action.split('/') as [Noun, Verb];
  return `${nounWords[noun]()}: ${verbWords[verb]()}`;
};
