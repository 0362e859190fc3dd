import { m } from '@inflytande/i18n/messages';
import { Alert } from '@inflytande/ui/alert';
import { Button } from '@inflytande/ui/button';
import { RadioGroup } from '@inflytande/ui/field';
import { paths } from '../paths.ts';
import { writtenYears } from '@inflytande/i18n/cycle-words';
import { Swedish, To } from '../site/site-context.tsx';
import type { Draft } from './draft.ts';
import { HelpContacts } from './help-contacts.tsx';
import type { PointRow } from './point-list.tsx';
import { Carried } from './submit-carried.tsx';

type BroughtUp = { readonly urgent: boolean; readonly similar: readonly PointRow[] };

/** Help contacts, first and large, where the words may mean danger (B5). */
export const Urgent = () => (
  <Alert tone="warning">
    <h2>{m.portal_urgent_title()}</h2>
    <p>{m.portal_urgent_lead()}</p>
    <HelpContacts />
  </Alert>
);

/** What appears under the text while someone writes. */
export const WhileWriting = ({ urgent, similar }: BroughtUp) => (
  <>
    {urgent ? <Urgent /> : null}
    {similar.length === 0 ? null : (
      <Alert>
        <h2>{m.portal_similar_while()}</h2>
        <ul>
          {similar.slice(0, 3).map((point) => (
            <li key={point.id}>
              <Swedish>{point.title}</Swedish> <span className="soft">({writtenYears(point.years)})</span>
            </li>
          ))}
        </ul>
        <p>{m.portal_similar_while_next()}</p>
      </Alert>
    )}
  </>
);

/** Whether others have said the same: joining makes one point stronger (B7). */
export const SimilarStep = ({ draft, urgent, similar }: { draft: Draft } & BroughtUp) => (
  <>
    {urgent ? <Urgent /> : null}
    {similar.length === 0 ? (
      <Carried draft={draft} besides={[]} />
    ) : (
      <>
        <RadioGroup
          id="joinPointId"
          name="joinPointId"
          label={m.portal_similar_label()}
          hint={m.portal_similar_hint()}
          chosen={draft.joinPointId}
          choices={[
            { value: '', label: m.portal_similar_none() },
            ...similar.map((point) => ({
              value: point.id,
              label: point.title,
              hint: (
                <>
                  {m.portal_raised_years({ years: writtenYears(point.years) })}{' '}
                  <To to={paths.point(point.id)} target="_blank">
                    {m.portal_similar_read()}
                  </To>
                </>
              ),
            })),
          ]}
        />
        <Carried draft={draft} besides={['joinPointId']} />
      </>
    )}
    <p className="button-row">
      <Button type="submit" name="till" value="check">
        {m.portal_continue()}
      </Button>
      <Button type="submit" variant="tertiary" name="till" value="text">
        {m.portal_back()}
      </Button>
    </p>
  </>
);
