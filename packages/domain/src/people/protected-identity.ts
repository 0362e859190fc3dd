/** Sekretessmarkering and skyddad folkbokföring, as the population register has them (Z5). */
export const protections = ['none', 'secrecy-mark', 'protected-registration'] as const;
export type Protection = (typeof protections)[number];

/** Every way in which a name could leave the system (Z4). */
export const channels = [
  'public-page',
  'public-list',
  'public-search',
  'print',
  'minutes-on-web',
  'calendar-feed',
  'open-data',
  'url',
  'log',
  'mail-subject',
  'mail-body',
  'staff-page',
  'staff-list',
  'staff-search',
  'staff-export',
  'live',
] as const;
export type Channel = (typeof channels)[number];

/**
 * `consent`: the name with the person's own consent, else the role (C11). `role`: never the name. `handlers`: the
 * name to the named handlers only, to others nothing. `nothing`: not even that there is somebody.
 */
export type ShowingRule = 'name' | 'consent' | 'role' | 'handlers' | 'nothing';

const off = { 'secrecy-mark': 'nothing', 'protected-registration': 'nothing' } as const;
const handlersOnly = { 'secrecy-mark': 'handlers', 'protected-registration': 'handlers' } as const;

/** How a person is shown, by channel and protection (Z1, Z5, C11). Total: a new channel does not compile without it. */
export const showingRules = {
  'public-page': { none: 'consent', ...off },
  'public-list': { none: 'consent', ...off },
  'public-search': { none: 'role', ...off },
  print: { none: 'consent', ...off },
  'minutes-on-web': { none: 'consent', ...off },
  'calendar-feed': { none: 'role', ...off },
  'open-data': { none: 'role', ...off },
  url: { none: 'nothing', ...off },
  log: { none: 'nothing', ...off },
  'mail-subject': { none: 'nothing', ...off },
  'mail-body': { none: 'consent', ...off },
  'staff-page': { none: 'name', ...handlersOnly },
  'staff-list': { none: 'name', ...off },
  'staff-search': { none: 'name', ...handlersOnly },
  'staff-export': { none: 'name', ...off },
  live: { none: 'role', ...off },
} as const satisfies Record<Channel, Record<Protection, ShowingRule>>;

/** Who is shown and who looks. `isMinor`: under 18, whose name is never public (R2). */
export type Showing = {
  readonly channel: Channel;
  readonly protection: Protection;
  /** The person's own recorded consent that has not been withdrawn. */
  readonly hasConsented: boolean;
  readonly isMinor: boolean;
  /** Whether the one who looks is named as handler of this person. */
  readonly isNamedHandler: boolean;
};

/** How a person is shown: by name, as organisation and role, or not at all (Z1, Z5, C11). */
export const howShown = (showing: Showing): 'name' | 'role' | 'nothing' => {
  const rule: ShowingRule = showingRules[showing.channel][showing.protection];
  if (rule === 'consent') return showing.hasConsented && !showing.isMinor ? 'name' : 'role';
  if (rule === 'handlers') return showing.isNamedHandler ? 'name' : 'nothing';
  return rule;
};
