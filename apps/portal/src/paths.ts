/** Every address of the portal, in one place. Addresses here are without language; `inLanguage` adds it. */
export const languages = ['sv', 'sv-simple', 'en'] as const;
export type Language = (typeof languages)[number];

const prefixes = { sv: '', 'sv-simple': '/lattlast', en: '/en' } as const satisfies Record<Language, string>;

/** Filters of a list, as they stand in the address. Empty ones are left out. */
export type Search = Readonly<Record<string, string | undefined>>;

const withSearch = (path: string, search: Search = {}) => {
  const entries = Object.entries(search).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
  );
  return entries.length === 0 ? path : `${path}?${new URLSearchParams(entries).toString()}`;
};

const one = (folder: string) => (id: string) => `${folder}/${encodeURIComponent(id)}`;

export const paths = {
  start: () => '/',
  bodies: () => '/rad',
  body: one('/rad'),
  organisations: (search?: Search) => withSearch('/foreningar', search),
  organisation: one('/foreningar'),
  search: (search?: Search) => withSearch('/sok', search),
  points: (search?: Search) => withSearch('/synpunkter', search),
  figures: () => '/statistik',
  theme: one('/synpunkter/tema'),
  point: one('/synpunkter'),
  submit: (search?: Search) => withSearch('/lamna-synpunkt', search),
  receipt: () => '/kvitto',
  follow: () => '/folj',
  myAssociations: (search?: Search) => withSearch('/min-forening', search),
  myAssociation: (id: string, search?: Search) => withSearch(one('/min-forening')(id), search),
  handIn: (id: string, search?: Search) => withSearch(`${one('/min-forening')(id)}/dokument`, search),
  inviteEditor: (id: string) => `${one('/min-forening')(id)}/bjud-in`,
  endEditor: (id: string, grantId: string) => `${one('/min-forening')(id)}${one('/avsluta')(grantId)}`,
  judge: (id: string, pointId: string) => `${one('/min-forening')(id)}${one('/bedom')(pointId)}`,
  objectToVerdict: (id: string, proposalId: string) =>
    `${one('/min-forening')(id)}${one('/invand')(proposalId)}`,
  myBody: (id: string, search?: Search) => withSearch(one('/mitt-rad')(id), search),
  judgeForBody: (id: string, pointId: string) => `${one('/mitt-rad')(id)}${one('/bedom')(pointId)}`,
  askMandate: (id: string) => `${one('/min-forening')(id)}/firmatecknare`,
  editions: () => '/sammanstallningar',
  edition: one('/sammanstallningar'),
  ourStatements: (id: string) => `${one('/min-forening')(id)}/synpunkter`,
  ourStatement: (id: string, statementId: string) =>
    `${one('/min-forening')(id)}${one('/synpunkter')(statementId)}`,
  ourDraft: (id: string, draftId: string) => `${one('/min-forening')(id)}${one('/utkast')(draftId)}`,
  readDraft: (id: string, draftId: string) => `${one('/min-forening')(id)}${one('/utkast')(draftId)}/las`,
  consultations: (search?: Search) => withSearch('/samrad', search),
  consultation: (id: string, search?: Search) => withSearch(one('/samrad')(id), search),
  ourConsultation: (id: string, consultationId: string, search?: Search) =>
    withSearch(`${one('/min-forening')(id)}${one('/samrad')(consultationId)}`, search),
  ourNominations: (id: string) => `${one('/min-forening')(id)}/nomineringar`,
  ourNomination: (id: string, requestId: string, search?: Search) =>
    withSearch(`${one('/min-forening')(id)}${one('/nomineringar')(requestId)}`, search),
  ourProposals: (id: string, search?: Search) => withSearch(`${one('/min-forening')(id)}/forslag`, search),
  programme: (search?: Search) => withSearch('/program', search),
  ourProgramme: (id: string, search?: Search) => withSearch(`${one('/min-forening')(id)}/program`, search),
  hearings: () => '/hearingar',
  hearing: one('/hearingar'),
  join: () => '/delta',
  liveHearing: (id: string, search?: Search) => withSearch(`${one('/hearingar')(id)}/nu`, search),
  presentHearing: (id: string) => `${one('/hearingar')(id)}/visa`,
  ownSignUp: (id: string) => `${one('/hearingar')(id)}/anmalan`,
  actionPlan: () => '/handlingsplan',
  decisions: () => '/beslut',
  decision: one('/beslut'),
  signIn: (search?: Search) => withSearch('/logga-in', search),
  signOut: () => '/logga-ut',
  account: (search?: Search) => withSearch('/mitt-konto', search),
  mailbox: () => '/demo/brevlada',
  openData: () => '/oppna-data',
  accessibility: () => '/tillganglighet',
  privacy: () => '/integritet',
  consents: () => '/mitt-konto/samtycken',
} as const;

/** The way out to a sign-in service, which comes back to `goal`; the server's own address, in no language. */
export const servicePath = (id: string, goal: string): string =>
  withSearch(`/api/auth/start/${id}`, { till: goal, fran: 'portal' });

/** Where a network writes the compilation of a year: a screen of the other site, in no language. */
export const compilationPath = (year: number): string => `/admin/omgangar/${year}/sammanstallning`;

/** The edition of a year as a file; the server's own address, in no language. */
export const editionFile = (year: number, ending: 'pdf' | 'docx'): string =>
  `/sammanstallningar/${year}.${ending}`;
/** A file of open data; the server's own address, in no language. */
export const openFile = (name: string): string => `/oppna-data/${encodeURIComponent(name)}`;

/** The same page in a language. */
export const inLanguage = (language: Language, path: string): string =>
  prefixes[language] === '' ? path : `${prefixes[language]}${path === '/' ? '' : path}`;

/** The language that an address asks for, and the address without it. */
export const readLanguage = (pathname: string): { readonly language: Language; readonly path: string } => {
  for (const language of ['sv-simple', 'en'] as const) {
    const prefix = prefixes[language];
    if (pathname === prefix || pathname.startsWith(`${prefix}/`)) {
      return { language, path: pathname.slice(prefix.length) || '/' };
    }
  }
  return { language: 'sv', path: pathname };
};

/** The parts of a path that fit a pattern such as `/rad/:id`, or null. A trailing slash does not matter. */
export const matchPath = (pattern: string, path: string): Readonly<Record<string, string>> | null => {
  const wanted = pattern.split('/');
  const given = (path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path).split('/');
  if (wanted.length !== given.length) return null;
  const found: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (!part.startsWith(':')) {
      if (part !== value) return null;
    } else {
      const decoded = decodedPart(value);
      if (decoded === null || decoded === '') return null;
      found[part.slice(1)] = decoded;
    }
  }
  return found;
};

const decodedPart = (value: string): string | null => {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
};
