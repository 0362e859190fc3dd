import { m } from '@inflytande/i18n/messages';
import { roleWord } from '@inflytande/i18n/role-words';
import type { RouterOutputs } from '@inflytande/server/api';
import { Alert } from '@inflytande/ui/alert';
import { ButtonLink } from '@inflytande/ui/button';
import { paths } from '../paths.ts';
import { writtenDate } from '../site/dates.ts';
import { To, useHref, useSite } from '../site/site-context.tsx';

type People = RouterOutputs['associationEditor']['list'];
export type Responsible = People['responsible'][number];
type ResponsibleProps = {
  readonly id: string;
  readonly people: People;
  /** The one who looks, who may leave. */
  readonly personId: string;
  readonly isSignatory: boolean;
};

const leaveWords = {
  signatory: m.association_leave_signatory,
  'association-editor': m.association_leave_editor,
} as const;

/** What it is called to leave a role of an association oneself. */
export const leaveWord = (role: Responsible['role']): string =>
  leaveWords[role === 'signatory' ? role : 'association-editor']();

/** Who acts for the association, with advice to be at least two (O6). */
export const ResponsiblePersons = ({ id, people, personId, isSignatory }: ResponsibleProps) => {
  const { language } = useSite();
  const href = useHref();
  return (
    <section aria-labelledby="personer">
      <h2 id="personer">{m.association_people_title()}</h2>
      {people.advisesOneMore ? (
        <Alert tone="warning">
          <p>{isSignatory ? m.association_alone_invite() : m.association_alone()}</p>
        </Alert>
      ) : null}
      <ul className="records">
        {people.responsible.map((one) => (
          <li key={one.grantId}>
            <p>
              <strong>{one.name ?? m.association_name_protected()}</strong>{' '}
              <span className="soft small">
                {roleWord[one.role]()}, {m.association_since({ date: writtenDate(language, one.from) })}
              </span>
            </p>
            {one.personId === personId ? (
              <p>
                <To to={paths.endEditor(id, one.grantId)}>{leaveWord(one.role)}</To>
              </p>
            ) : null}
            {isSignatory && one.personId !== personId && one.role === 'association-editor' ? (
              <p>
                <To to={paths.endEditor(id, one.grantId)}>
                  {m.association_end_for({ name: one.name ?? m.association_name_protected() })}
                </To>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      {isSignatory ? (
        <p className="button-row">
          <ButtonLink variant="secondary" href={href(paths.inviteEditor(id))}>
            {m.association_invite()}
          </ButtonLink>
        </p>
      ) : null}
    </section>
  );
};
