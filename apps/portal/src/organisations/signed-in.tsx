import { actsFor } from '@inflytande/domain/people/role';
import type { RouterOutputs } from '@inflytande/server/api';
import { m } from '@inflytande/i18n/messages';
import { paths } from '../paths.ts';
import { Page } from '../site/page.tsx';
import { shown, type Ask, type Reply } from '../site/route.ts';
import { To } from '../site/site-context.tsx';

export type SignedIn = NonNullable<RouterOutputs['session']['me']['person']>;

const signInFirst = (): Reply =>
  shown({
    title: () => m.association_sign_in_title(),
    body: () => (
      <Page title={m.association_sign_in_title()} lead={m.association_sign_in_lead()}>
        <p>
          <To to={paths.signIn({ till: paths.myAssociations() })}>{m.sign_in_title()}</To>
        </p>
      </Page>
    ),
  });

/** A page for somebody who is signed in; anyone else is told to sign in. */
export const forSignedIn = async (
  { api }: Ask,
  show: (person: SignedIn) => Promise<Reply>,
): Promise<Reply> => {
  const { person } = await api.session.me();
  return person === null ? signInFirst() : show(person);
};

/** The associations that a person acts for (O6). */
export const associationsOf = ({ held }: SignedIn): readonly string[] => [
  ...new Set(held.filter((one) => actsFor(one)).map(({ scopeId }) => scopeId)),
];

/** The councils and networks whose room a person may work in. */
export const bodiesOf = ({ held }: SignedIn): readonly string[] => [
  ...new Set(held.filter(({ role }) => role === 'council-member').map(({ scopeId }) => scopeId)),
];
