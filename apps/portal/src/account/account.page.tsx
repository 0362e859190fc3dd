import { m } from '@inflytande/i18n/messages';
import { problemSentence } from '@inflytande/i18n/problem-sentence';
import type { Problem } from '@inflytande/domain/kernel/result';
import type { RouterOutputs } from '@inflytande/server/api';
import { Alert } from '@inflytande/ui/alert';
import { Button } from '@inflytande/ui/button';
import { inLanguage, paths, type Language } from '../paths.ts';
import { Page } from '../site/page.tsx';
import { problemOf } from '../site/problem.ts';
import { moved, shown, type Api, type Ask, type Reply, type Route } from '../site/route.ts';
import { To, useHref } from '../site/site-context.tsx';
import { letterChoiceIn, OwnLetters } from './own-letters.tsx';
import { OwnPasskeys } from './own-passkeys.tsx';
import { OwnSessions } from './own-sessions.tsx';

type Me = RouterOutputs['session']['me'];
type Account = {
  readonly me: Me;
  readonly passkeys: RouterOutputs['passkey']['list'];
  readonly sessions: RouterOutputs['session']['list'];
  readonly language: Language;
  readonly letters: RouterOutputs['mailPreference']['own'];
  /** What was done just now, by the address that one came back to. */
  readonly saved: string | null;
};

const page = async ({ api, language, search }: Ask, problem?: Problem): Promise<Reply> => {
  const [me, passkeys, sessions] = await Promise.all([
    api.session.me(),
    api.passkey.list(),
    api.session.list(),
  ]);
  if (me.person === null) return moved(paths.signIn({ till: paths.account() }));
  const letters = await api.mailPreference.own();
  const account = { me, passkeys, sessions, language, letters, saved: search.get('sparad') };
  return shown({
    status: problem === undefined ? 200 : 422,
    script: 'passkey',
    secret: false,
    title: () => m.account_title(),
    body: () => <AccountPage account={account} problem={problem} />,
  });
};

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/** What the page's buttons do, by the name of the button; its value says to which. */
const deeds = {
  'logga-ut': (api: Api, id: string) => api.session.revoke({ id }),
  'logga-ut-overallt': (api: Api) => api.session.endEverywhere(),
  'byt-namn': (api: Api, id: string, form: FormData) =>
    api.passkey.rename({ id, name: text(form, `namn-${id}`) }),
  'ta-bort': (api: Api, id: string) => api.passkey.remove({ id }),
  brev: (api: Api, _id: string, form: FormData) => api.mailPreference.change(letterChoiceIn(form)),
} as const satisfies Record<string, (api: Api, id: string, form: FormData) => Promise<unknown>>;

/** Where one comes to after some of them; after the others to the account. */
const goals: Readonly<Record<string, string>> = {
  'logga-ut-overallt': paths.start(),
  brev: paths.account({ sparad: 'brev' }),
};

/** What the page says is done, by what was saved. */
const savedWords: Readonly<Record<string, () => string>> = {
  '1': m.account_passkey_added,
  brev: m.account_letters_saved,
};

/** One's own account: letters, passkeys, where one is signed in, and the way out of all. */
export const accountRoute: Route = {
  pattern: '/mitt-konto',
  get: (ask) => page(ask),
  post: async (ask, form) => {
    const deed = Object.entries(deeds).find(([name]) => form.has(name));
    if (deed === undefined) return moved(paths.account());
    const [name, act] = deed;
    try {
      await act(ask.api, text(form, name), form);
    } catch (error) {
      const problem = problemOf(error);
      if (problem === null) throw error;
      return page(ask, problem);
    }
    return moved(goals[name] ?? paths.account());
  },
};

/** The way out: everybody's header posts here. */
export const signOutRoute: Route = {
  pattern: '/logga-ut',
  get: async () => moved(paths.start()),
  post: async ({ api }) => {
    await api.session.end();
    return moved(paths.start());
  },
};

const AccountPage = ({ account, problem }: { account: Account; problem: Problem | undefined }) => {
  const { me, passkeys, sessions, language, letters, saved } = account;
  const done = savedWords[saved ?? ''];
  const href = useHref();
  return (
    <Page
      title={m.account_title()}
      lead={m.account_who({ name: me.person?.name ?? '', email: me.signIn?.email ?? '' })}
    >
      {problem === undefined ? null : (
        <Alert tone="warning" role="alert">
          <p>{problemSentence(problem)}</p>
        </Alert>
      )}
      {done === undefined ? null : (
        <Alert tone="success" role="status">
          <p>{done()}</p>
        </Alert>
      )}
      <OwnLetters chosen={letters} />
      <OwnPasskeys
        passkeys={passkeys}
        language={language}
        goal={inLanguage(language, paths.account({ sparad: '1' }))}
      />
      <OwnSessions sessions={sessions} language={language} />
      <p>
        <To to={paths.consents()}>{m.privacy_consent_title()}</To>
      </p>
      <form method="post" action={href(paths.account())}>
        <p>{m.account_end_everywhere_about()}</p>
        <p className="button-row">
          <Button type="submit" variant="secondary" name="logga-ut-overallt" value="1">
            {m.account_end_everywhere()}
          </Button>
        </p>
      </form>
    </Page>
  );
};
