import { m } from '@inflytande/i18n/messages';
import { toldMoment, trailStepWords } from '@inflytande/i18n/trail-words';
import type { RouterOutputs } from '@inflytande/server/api';
import { Button } from '@inflytande/ui/button';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { formatMoney } from '../format.ts';
import { ReasonForm } from '../reason-form.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { useMayDo } from '../shell/may-do.tsx';
import { AddLink } from './add-link.tsx';
import type { Here, Trail } from './trail-section.tsx';

type Link = RouterOutputs['trail']['made'][number];
type MadeLinkProps = { readonly link: Link; readonly here: Here; readonly moments: Trail['moments'] };

/** One link with its other end, why it was made, and a way to take it away. */
const MadeLink = ({ link, here, moments }: MadeLinkProps) => {
  const [asks, setAsks] = useState(false);
  const remove = useMutation(trpc.trail.unlink.mutationOptions(afterChange(m.trail_unlinked())));
  const { from, to } = link;
  const other = from.step === here.step && from.id === here.id ? to : from;
  const moment = moments.find(({ step, id }) => step === other.step && id === other.id);
  const text = moment === undefined ? null : toldMoment(moment, { money: formatMoney, isOwn: false }).text;
  return (
    <li>
      <p>
        {trailStepWords[other.step]()}: {text ?? other.id}
      </p>
      <p className="soft small">{link.reason}</p>
      {asks ? null : (
        <p>
          <Button variant="tertiary" onClick={() => setAsks(true)}>
            {m.trail_unlink()}
            <span className="hidden-visually">: {text ?? other.id}</span>
          </Button>
        </p>
      )}
      {asks ? (
        <ReasonForm
          id={`unlink-${other.step}-${other.id}`}
          label={m.trail_unlink_reason()}
          hint={m.trail_unlink_reason_hint()}
          missing={m.trail_link_reason_missing()}
          send={m.trail_unlink()}
          query={remove}
          onSend={(reason) => remove.mutate({ from, to, reason })}
          onCancel={() => setAsks(false)}
        />
      ) : null}
    </li>
  );
};

type LinksProps = { readonly here: Here; readonly moments: Trail['moments'] };

const Made = ({ here, moments }: LinksProps) => {
  const query = useQuery(trpc.trail.made.queryOptions(here));
  return (
    <Loaded query={query}>
      {(made) =>
        made.length === 0 ? (
          <p>{m.trail_links_none()}</p>
        ) : (
          <ul className="records tight">
            {made.map((link) => (
              <MadeLink
                key={`${link.from.step} ${link.from.id} ${link.to.step} ${link.to.id}`}
                link={link}
                here={here}
                moments={moments}
              />
            ))}
          </ul>
        )
      }
    </Loaded>
  );
};

/** The links that somebody has made here, and a new one, for those who may (P3). */
export const TrailLinks = ({ here, moments }: LinksProps) => {
  const { ok } = useMayDo('trail-link/review');
  if (!ok) return null;
  return (
    <>
      <h3>{m.trail_links_title()}</h3>
      <p className="soft small">{m.trail_links_about()}</p>
      <Made here={here} moments={moments} />
      <AddLink here={here} />
    </>
  );
};
