import { m } from '@inflytande/i18n/messages';
import { roleWord } from '@inflytande/i18n/role-words';
import type { RouterOutputs } from '@inflytande/server/api';
import { Alert } from '@inflytande/ui/alert';
import { ButtonLink } from '@inflytande/ui/button';
import { paths } from '../paths.ts';
import { writtenDate } from '../site/dates.ts';
import { To, useHref, useSite } from '../site/site-context.tsx';

type People = RouterOutputs['associationEditor']['list'];
type ResponsibleProps = { readonly id: string; readonly people: People; readonly isSignatory: boolean };

/** Who acts for the association, with advice to be at least two (O6). */
export const Responsible = ({ id, people, isSignatory }: ResponsibleProps) => {
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
            {isSignatory && one.role === 'association-editor' ? (
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
