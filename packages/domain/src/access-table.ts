import { staffRoles, type Role } from './people/role.ts';

/** Every way by which something is reached or leaves (Z4). */
export const accessChannels = [
  'page',
  'list',
  'search',
  'feed',
  'export',
  'mail',
  'calendar',
  'live',
  'file',
] as const;
export type AccessChannel = (typeof accessChannels)[number];

/** `all`: every record of the region. `scope`: those of what the role is held for, e.g. one's own authority. */
export type Reach = 'all' | 'scope';

/**
 * One way of being allowed: these roles, records in these states, by these channels. What is left out limits not.
 * States say who may see a record; what may be done with it in a state is its own noun's table of actions.
 */
export type Clause = {
  readonly who: Readonly<Partial<Record<Role, Reach>>>;
  readonly states?: readonly string[];
  readonly channels?: readonly AccessChannel[];
  /** Asks for a fresh strong sign-in (Z6). */
  readonly strong?: true;
};

const reaching =
  (reach: Reach) =>
  (...who: readonly Role[]): Clause['who'] =>
    Object.fromEntries(who.map((role) => [role, reach]));
const all = reaching('all');
const within = reaching('scope');

const everyone: readonly Clause[] = [{ who: all('public') }];
const staff: readonly Clause[] = [{ who: all(...staffRoles) }];
const onlySystem: readonly Clause[] = [{ who: all('system') }];
const moderation = within('moderator', 'coordinator');
/** Those who see to a body: its own secretary, and who coordinates influence at the authority that has it. */
const secretaries = within('council-secretary', 'coordinator');
/** Those who act for an association, and those at an authority who look after what associations hand in. */
const association = ['association-editor', 'signatory'] as const;
const handlers = ['coordinator', 'grants-officer', 'registrar', 'administrator'] as const;
const ownSpace: readonly Clause[] = [{ who: within(...association), channels: ['page', 'list'] }];
const handling: readonly Clause[] = [{ who: within(...handlers) }];
/** Those who look documents out and try their secrecy (P4). */
const keepers = within('registrar', 'administrator');
/** Those at an authority who look after where an association's money goes. */
const paying = ['economist', ...handlers] as const;
const changingAccounts: readonly Clause[] = [{ who: within(...paying), strong: true }];

/** Administrators see to persons; a registrar to those with protected identity whom the registrar handles (Z5). */
const ofPersons: readonly Clause[] = [
  { who: all('administrator') },
  { who: all('registrar'), states: ['handled'] },
];

/**
 * Who may do what (Z4): one total table of role × action × state of the record × channel. An action that is not here
 * cannot be asked for, and what no clause allows is refused.
 */
export const access = {
  'agenda-proposal/decide': [{ who: secretaries }],
  'agenda-proposal/import': onlySystem,
  'agenda-proposal/propose': [{ who: within(...association) }],
  'agenda-proposal/read': [{ who: within(...association), channels: ['page', 'list'] }],
  'agenda-proposal/review': [{ who: secretaries, channels: ['page', 'list'] }],
  'answer/give': [{ who: within('answerer', 'coordinator') }],
  'answer/import': onlySystem,
  'association-editor/end': [{ who: within('signatory') }],
  'association-editor/invite': [{ who: within('signatory') }],
  'association-editor/read': [{ who: within(...association, ...handlers) }],
  'author-question/ask': [{ who: moderation }],
  'author-question/reply': [{ who: within(...association) }],
  'author-question/reply-by-receipt': everyone,
  'authority/import': onlySystem,
  'authority/read': everyone,
  'bank-account/confirm': changingAccounts,
  'bank-account/enter': changingAccounts,
  'bank-account/import': onlySystem,
  'bank-account/read': [{ who: within(...association, ...paying) }],
  'bank-account/refuse': changingAccounts,
  'bank-account/review': [{ who: within(...paying), channels: ['page', 'list'] }],
  'body/import': onlySystem,
  'body/read': everyone,
  'consent/give': [{ who: within('person') }],
  'consent/read': [{ who: within('person') }],
  'consent/withdraw': [{ who: within('person') }],
  'consultation/change': [{ who: within('coordinator') }],
  /** Nobody closes a consultation: its last day does (K3). */
  'consultation/close': onlySystem,
  'consultation/extend': [{ who: within('coordinator') }],
  'consultation/import': onlySystem,
  'consultation/plan': [{ who: within('coordinator') }],
  'consultation/read': everyone,
  'consultation/review': [
    { who: within('coordinator', 'registrar', 'administrator'), channels: ['page', 'list'] },
  ],
  'consultation/send': [{ who: within('coordinator') }],
  'consultation/tell-outcome': [{ who: within('coordinator') }],
  'consultation/withdraw': [{ who: within('coordinator') }],
  /** An association answers for itself; what comes by another way, or late, is taken in by staff (X1). */
  'consultation-answer/give': [{ who: within(...association) }],
  'consultation-answer/import': onlySystem,
  'consultation-answer/read': [{ who: within(...association), channels: ['page', 'list'] }],
  'consultation-answer/take-in': [{ who: within('coordinator', 'registrar') }],
  'consultation-sending/import': onlySystem,
  'county-report/import': onlySystem,
  'county-report/read': staff,
  'cycle/enter-step': [{ who: within('coordinator') }],
  'cycle/import': onlySystem,
  'cycle/plan': [{ who: within('coordinator') }],
  'cycle/read': everyone,
  'decision/import': onlySystem,
  'decision/read': everyone,
  'decision/register': [{ who: all('coordinator', 'registrar') }],
  'disposal/read': [{ who: all('administrator', 'registrar') }],
  'disposal/run': [{ who: all('administrator'), strong: true }],
  'domain-event/export': [{ who: all('administrator', 'registrar'), channels: ['export'], strong: true }],
  'domain-event/follow': [{ who: all(...staffRoles), channels: ['live'] }],
  'domain-event/read': [{ who: all('administrator', 'registrar'), channels: ['page', 'list'] }],
  'edition/read': [{ who: all('public'), channels: ['page', 'file'] }],
  'edition/sign': [{ who: within('coordinator') }],
  'event/cancel': [{ who: within('coordinator') }],
  'event/change': [{ who: within('coordinator') }],
  'event/import': onlySystem,
  'event/plan': [{ who: within('coordinator') }],
  'event/read': everyone,
  'event/record-attendance': [{ who: within('coordinator') }],
  /** What only those who arrange it see: the link to the meeting, and who has signed up (E1). */
  'event/review': [{ who: within('coordinator'), channels: ['page'] }],
  /** What was let through at a hearing becomes statements, as received. */
  'hearing-point/hand-over': [{ who: moderation }],
  'hearing-point/rank': [{ who: moderation }],
  'hearing-point/settle': [{ who: moderation }],
  'hearing-point/submit': everyone,
  'hearing-point/support': everyone,
  /** Whoever moderates, or the day that has passed (K3). */
  'hearing-room/close': [{ who: moderation }, { who: all('system') }],
  'hearing-room/follow': [{ who: all('public'), channels: ['live'] }],
  'hearing-room/open': [{ who: moderation }],
  'hearing-room/read': everyone,
  'hearing-room/review': [{ who: moderation, channels: ['page'] }],
  'file/read': [{ who: within('person', ...association, ...handlers), channels: ['file'] }],
  'forwarding/note': [{ who: moderation }],
  'initiative/import': onlySystem,
  'initiative/read': everyone,
  'interest-pool/read': [{ who: all('coordinator'), channels: ['page', 'list'] }],
  'letter/remind': onlySystem,
  'letter/try-again': [{ who: all('coordinator', 'administrator') }],
  'mail-preference/change': [{ who: within('person') }],
  'mail-preference/read': [{ who: within('person') }],
  'mandate/approve': handling,
  'mandate/ask': [{ who: within('person') }],
  'mandate/end': [{ who: within('person', ...handlers) }],
  'mandate/read': [{ who: within('person', ...association, ...handlers) }],
  'mandate/refuse': handling,
  'mandate/review': [{ who: within(...handlers), channels: ['list'] }],
  'mandate/withdraw': [{ who: within('person') }],
  'membership/import': onlySystem,
  'organisation/import': onlySystem,
  'organisation/read': everyone,
  'passkey/change': everyone,
  'passkey/read': everyone,
  'person/add': [{ who: all('administrator') }],
  'person/change': ofPersons,
  'person/import': onlySystem,
  'person/protect': ofPersons,
  'person/read': [{ who: all('administrator', 'registrar'), channels: ['page', 'list'] }],
  'person-handler/end': ofPersons,
  'person-handler/name': ofPersons,
  'person-handler/read': [{ who: all('administrator', 'registrar'), channels: ['page', 'list'] }],
  'personal-data/erase': [{ who: all('administrator'), strong: true }],
  'personal-data/export': [{ who: all('administrator', 'registrar'), channels: ['export'], strong: true }],
  'personal-data/export-own': [{ who: within('person'), channels: ['export'] }],
  'personal-data/read': [{ who: all('administrator', 'registrar'), channels: ['page', 'list'] }],
  'point/address': [{ who: all('coordinator', 'moderator') }],
  'point/import': onlySystem,
  'point/merge': [{ who: all('coordinator', 'moderator') }],
  'point/read': everyone,
  'point/split': [{ who: all('coordinator', 'moderator') }],
  'point-merge/read': [{ who: all('coordinator', 'moderator'), channels: ['page', 'list'] }],
  /** An answerer sees what concerns that authority (B12). */
  'question/escalate': onlySystem,
  'question/read': [{ who: within('answerer'), channels: ['page', 'list'] }],
  'question/review': [
    { who: all('coordinator', 'council-secretary', 'moderator'), channels: ['page', 'list'] },
  ],
  /** Staff publish what associations submit for the awareness week, ask about it or decline it (E1, E3). */
  'programme-item/decide': [{ who: within('coordinator') }],
  /** An association sees its own, whatever becomes of them. */
  'programme-item/follow': [{ who: within(...association), channels: ['page', 'list'] }],
  'programme-item/import': onlySystem,
  'programme-item/read': everyone,
  'programme-item/review': [{ who: within('coordinator'), channels: ['page', 'list'] }],
  'programme-item/revise': [{ who: within(...association) }],
  'programme-item/submit': [{ who: within(...association) }],
  'programme-item/withdraw': [{ who: within(...association) }],
  'promise/postpone': [{ who: within('answerer', 'coordinator') }],
  'promise/review': [{ who: { ...within('answerer'), ...all('coordinator') }, channels: ['page', 'list'] }],
  'region/import': onlySystem,
  'region/read': everyone,
  'release/ask': [{ who: within('answerer') }],
  'release/attach': [{ who: keepers }],
  'release/decide': [{ who: keepers, strong: true }],
  'release/export': [{ who: keepers, channels: ['export'], strong: true }],
  /** An authority reads what was released to it (B12). */
  'release/open': [{ who: within('answerer'), channels: ['page'] }],
  'release/read': [{ who: keepers, channels: ['page', 'list', 'search'] }],
  'release/register': [{ who: keepers }],
  'reporting-line/import': onlySystem,
  /** One passes one's own role on (Z4). */
  'role-grant/delegate': [{ who: within('person') }],
  'role-grant/end': [{ who: { ...all('administrator'), ...within('person') } }],
  'role-grant/give': [{ who: all('administrator') }],
  'role-grant/import': onlySystem,
  'role-grant/read': [
    { who: { ...all('administrator', 'registrar'), ...within('person') }, channels: ['page', 'list'] },
  ],
  'seat/import': onlySystem,
  'section-text/read': [{ who: within('coordinator', 'council-member') }],
  'section-text/write': [{ who: within('coordinator', 'council-member') }],
  'send-out/read': [{ who: all('coordinator', 'registrar', 'administrator'), channels: ['page', 'list'] }],
  'send-out/review': [{ who: all('coordinator', 'administrator'), channels: ['list'] }],
  'send-out/send': [{ who: all('coordinator', 'administrator') }],
  'session/read': everyone,
  'session/start': everyone,
  'session/end': everyone,
  /** One sets what the region has decided; everybody who works for it may see what applies, and why. */
  'setting/change': [{ who: all('administrator') }],
  'setting/import': onlySystem,
  'setting/read': staff,
  'sign-up/present-receipt': everyone,
  'sign-up/submit': everyone,
  'sign-up/withdraw': everyone,
  'standing-document/approve': handling,
  'standing-document/read': [{ who: within(...association, ...handlers) }],
  'standing-document/reject': handling,
  'standing-document/review': [{ who: within(...handlers), channels: ['list'] }],
  'standing-document/submit': [{ who: within(...association) }],
  'statement/decline': [{ who: moderation }],
  'statement/follow': [{ who: within('receipt-holder', ...association), channels: ['page', 'list'] }],
  'statement/import': onlySystem,
  'statement/open-original': [{ who: { ...moderation, ...keepers }, channels: ['page'] }],
  'statement/present-receipt': everyone,
  'statement/publish': [{ who: moderation }],
  /** Only its author says a statement in other words, or takes it back (B1). */
  'statement/revise': [{ who: within(...association) }],
  'statement/revise-by-receipt': everyone,
  'statement/take-back': [{ who: within(...association) }],
  'statement/take-back-by-receipt': everyone,
  'statement/take-down': [{ who: all('moderator', 'coordinator') }],
  'statement/review': [{ who: moderation, channels: ['page', 'list'] }],
  'statement/submit': everyone,
  'statement/reassess': [{ who: moderation }],
  'statement/unpublish': [{ who: moderation }],
  /** An association's own space: nobody else reaches it, by any way (F5). */
  'statement-draft/approve': ownSpace,
  'statement-draft/change': ownSpace,
  'statement-draft/comment': ownSpace,
  'statement-draft/discard': ownSpace,
  'statement-draft/read': ownSpace,
  'statement-draft/start': ownSpace,
  'statement-draft/submit': ownSpace,
  'theme/address': [{ who: all('coordinator') }],
  'theme/import': onlySystem,
  'theme/read': everyone,
  'theme/rename': [{ who: all('coordinator') }],
  'to-do/read': staff,
  'trail-link/add': [{ who: all('coordinator', 'registrar') }],
  'trail-link/import': onlySystem,
  'trail-link/read': everyone,
  'trail-link/remove': [{ who: all('coordinator', 'registrar') }],
  /** Who made a link wrote why for those who work with it. */
  'trail-link/review': [{ who: all('coordinator', 'registrar'), channels: ['page'] }],
  'verdict/give': [{ who: within('council-member') }],
  'verdict/give-by-receipt': everyone,
  'verdict/import': onlySystem,
  'verified-number/read': [{ who: within(...association, ...paying) }],
  'verified-number/verify': handling,
  'verdict/object': [{ who: within(...association) }],
  'verdict/propose': [{ who: within(...association) }],
  'verdict/read': [{ who: within('council-member') }],
  'verdict-proposal/read': [{ who: within(...association) }],
  'verdict/review': [{ who: all('answerer', 'coordinator', 'moderator') }],
  'verdict/settle': onlySystem,
  'verdict/withdraw-objection': [{ who: within(...association) }],
} as const satisfies Record<string, readonly Clause[]>;
export type Action = keyof typeof access;
