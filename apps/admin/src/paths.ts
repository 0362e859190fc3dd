/**
 * Every address of the application, without the `/admin` that the router puts before it.
 * Links are built here and nowhere else; the route tree takes its patterns from `patterns`.
 */
export const patterns = {
  toDo: '/',
  signIn: '/logga-in',
  points: '/synpunkter',
  point: '/synpunkter/$id',
  incoming: '/inkomna',
  takeDown: '/inkomna/ny',
  cycles: '/omgangar',
  cycle: '/omgangar/$year',
  compilation: '/omgangar/$year/sammanstallning',
  hearings: '/hearingar',
  newHearing: '/hearingar/ny',
  hearing: '/hearingar/$id',
  hearingRoom: '/hearingar/$id/lista',
  programme: '/program',
  promises: '/loften',
  themes: '/teman',
  consultations: '/samrad',
  newConsultation: '/samrad/nytt',
  consultation: '/samrad/$id',
  decisions: '/beslut',
  newDecision: '/beslut/nytt',
  decision: '/beslut/$id',
  bodies: '/rad',
  body: '/rad/$id',
  nominations: '/nomineringar',
  organisations: '/foreningar',
  organisation: '/foreningar/$id',
  waitingDocuments: '/dokument',
  waitingMandates: '/firmatecknare',
  waitingAccounts: '/bankkonton',
  countyReports: '/lan',
  countyReport: '/lan/$code',
  persons: '/behorigheter',
  person: '/behorigheter/$id',
  ownRoles: '/mina-behorigheter',
  eventLog: '/handelselogg',
  interestPool: '/intressebank',
  releases: '/utlamnande',
  release: '/utlamnande/$id',
  nextMeeting: '/till-nasta-mote',
  cases: '/arenden',
  questions: '/fragor',
  question: '/fragor/$id',
  registry: '/personuppgifter',
  disposal: '/gallring',
  settings: '/regler',
  setting: '/regler/$id',
  sendOuts: '/utskick',
  newSendOut: '/utskick/nytt',
  sendOut: '/utskick/$id',
  account: '/konto',
} as const;

/** A setting's key as a part of an address: `answer/cycle-days` is `answer.cycle-days`. */
export const settingId = (key: string): string => key.replace('/', '.');

/** Where a form that fetches a file posts to. */
export const downloadPath = (name: string): string => `/api/downloads/${name}`;

/** The way out to a sign-in service, which comes back to an address of ours. */
export const servicePath = (id: string, goal: string): string =>
  `/api/auth/start/${id}?${new URLSearchParams({ till: `/admin${goal}`, fran: 'admin' }).toString()}`;

/** Public pages that staff follow out to; other people's addresses, so not routes of ours. */
export const publicPaths = {
  start: '/',
  mailbox: '/demo/brevlada',
  hearing: (id: string) => `/hearingar/${encodeURIComponent(id)}`,
  join: '/delta',
  presentHearing: (id: string, code: string) => `/hearingar/${encodeURIComponent(id)}/visa?kod=${code}`,
  programme: '/program',
  actionPlan: '/handlingsplan',
  initiative: (id: string) => `/handlingsplan#${encodeURIComponent(id)}`,
  decision: (id: string) => `/beslut/${encodeURIComponent(id)}`,
  point: (id: string) => `/synpunkter/${encodeURIComponent(id)}`,
  edition: (year: number) => `/sammanstallningar/${year}`,
  consultation: (id: string) => `/samrad/${encodeURIComponent(id)}`,
} as const;
