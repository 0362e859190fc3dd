import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inLanguage, languages, matchPath, paths, readLanguage } from './paths.ts';
import { routes } from './routes.ts';

const id = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.isWellFormed());

const addresses = {
  start: paths.start(),
  bodies: paths.bodies(),
  body: paths.body('a/b ö'),
  organisations: paths.organisations({ sok: 'å & ä' }),
  organisation: paths.organisation('org-nsph'),
  search: paths.search({ sok: 'bemötande' }),
  figures: paths.figures(),
  points: paths.points({ tema: 'T04', ar: '2019' }),
  theme: paths.theme('T04'),
  point: paths.point('T04-01'),
  submit: paths.submit({ punkt: 'T04-01' }),
  receipt: paths.receipt(),
  follow: paths.follow(),
  myAssociations: paths.myAssociations(),
  myAssociation: paths.myAssociation('org-nsph', { ar: '2026' }),
  handIn: paths.handIn('org-nsph', { dokument: 'statutes' }),
  inviteEditor: paths.inviteEditor('org-nsph'),
  endEditor: paths.endEditor('org-nsph', 'grant'),
  judge: paths.judge('org-nsph', 'T04-01'),
  objectToVerdict: paths.objectToVerdict('org-nsph', 'proposal'),
  myBody: paths.myBody('net-nsph', { bedomt: 'solved' }),
  judgeForBody: paths.judgeForBody('net-nsph', 'T04-01'),
  askMandate: paths.askMandate('org-nsph'),
  editions: paths.editions(),
  edition: paths.edition('2019'),
  ourStatements: paths.ourStatements('org-nsph'),
  ourStatement: paths.ourStatement('org-nsph', 'statement'),
  ourDraft: paths.ourDraft('org-nsph', 'draft'),
  readDraft: paths.readDraft('org-nsph', 'draft'),
  consultations: paths.consultations({ fran: 'place' }),
  consultation: paths.consultation('samrad-oppettider-2026'),
  ourProposals: paths.ourProposals('org-nsph', { skickat: '1' }),
  ourNominations: paths.ourNominations('org-nsph'),
  ourNomination: paths.ourNomination('org-nsph', 'begaran', { klart: 'avsta' }),
  ourConsultation: paths.ourConsultation('org-nsph', 'samrad-oppettider-2026', { lamnat: '1' }),
  programme: paths.programme({ ar: '2026' }),
  ourProgramme: paths.ourProgramme('org-nsph', { andra: 'i' }),
  hearings: paths.hearings(),
  hearing: paths.hearing('hearing-2021'),
  join: paths.join(),
  liveHearing: paths.liveHearing('hearing-2021', { sagt: 'ja' }),
  presentHearing: paths.presentHearing('hearing-2021'),
  ownSignUp: paths.ownSignUp('hearing-2021'),
  actionPlan: paths.actionPlan(),
  decisions: paths.decisions(),
  decision: paths.decision('beslut-peer'),
  signIn: paths.signIn({ till: '/mitt-konto' }),
  signOut: paths.signOut(),
  account: paths.account(),
  mailbox: paths.mailbox(),
  openData: paths.openData(),
  accessibility: paths.accessibility(),
  privacy: paths.privacy(),
  consents: paths.consents(),
} satisfies Record<keyof typeof paths, string>;

const pathOf = (address: string) => new URL(address, 'https://example.se').pathname;

describe('paths', () => {
  it.each(Object.entries(addresses))('%s leads to one page and no other', (_name, address) => {
    expect(routes.filter(({ pattern }) => matchPath(pattern, pathOf(address)) !== null)).toHaveLength(1);
  });

  it('every page has an address', () => {
    const reached = Object.values(addresses).map((address) =>
      routes.findIndex(({ pattern }) => matchPath(pattern, pathOf(address)) !== null),
    );
    expect(new Set(reached).size).toBe(routes.length);
  });

  it('an id comes back as it went in, whatever it contains', () => {
    fc.assert(
      fc.property(
        id.filter((text) => text !== '.' && text !== '..'),
        (text) => {
          expect(matchPath('/rad/:id', paths.body(text))).toEqual({ id: text });
        },
      ),
    );
  });

  it.each([
    ['/rad', '/rad/'],
    ['/rad/:id', '/rad/x/'],
  ])('%s takes %s, with a slash too many', (pattern, path) => {
    expect(matchPath(pattern, path)).not.toBeNull();
  });

  it.each([
    ['/rad/:id', '/rad'],
    ['/rad/:id', '/rad//'],
    ['/rad/:id', '/rad/%E0%A4%A'],
    ['/rad', '/radhus'],
    ['/synpunkter/:id', '/synpunkter/tema/T04'],
  ])('%s does not take %s', (pattern, path) => {
    expect(matchPath(pattern, path)).toBeNull();
  });

  it('an empty filter does not stand in the address', () => {
    expect(paths.points({ tema: '', ar: undefined, sok: 'sip' })).toBe('/synpunkter?sok=sip');
  });
});

describe('languages', () => {
  it.each(languages)('%s: a page keeps its place when the language is changed', (language) => {
    for (const address of Object.values(addresses)) {
      const path = pathOf(address);
      expect(readLanguage(inLanguage(language, path))).toEqual({ language, path });
    }
  });

  it.each([
    ['/', 'sv', '/'],
    ['/en', 'en', '/'],
    ['/en/', 'en', '/'],
    ['/lattlast/rad', 'sv-simple', '/rad'],
    ['/england', 'sv', '/england'],
  ])('%s is %s at %s', (pathname, language, path) => {
    expect(readLanguage(pathname)).toEqual({ language, path });
  });
});
