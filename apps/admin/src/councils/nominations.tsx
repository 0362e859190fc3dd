import type { NominationStanding } from '@inflytande/domain/councils/nomination';
import { m } from '@inflytande/i18n/messages';
import { nominationStandingWords, postWord } from '@inflytande/i18n/nomination-words';
import type { RouterOutputs } from '@inflytande/server/api';
import { DefinitionList } from '@inflytande/ui/definition-list';
import { Details } from '@inflytande/ui/details';
import { EmptyState } from '@inflytande/ui/empty-state';
import { StatusTag, type Shape, type Tone } from '@inflytande/ui/tag';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { formatDate } from '../format.ts';
import { patterns } from '../paths.ts';
import { AskReason } from '../reason-form.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { useMayDo } from '../shell/may-do.tsx';
import { Page } from '../shell/page.tsx';
import { ExtendNomination } from './extend-nomination.tsx';
import { DecideNomination } from './decide-nomination.tsx';

type Row = RouterOutputs['nominationRequest']['review'][number];
type Nominee = Row['nominations'][number];

const looks: Readonly<Record<NominationStanding, readonly [Tone, Shape]>> = {
  awaited: ['info', 'half'],
  nominated: ['warning', 'triangle'],
  declined: ['neutral', 'pause'],
  'no-answer': ['warning', 'ring'],
  cancelled: ['neutral', 'cross'],
  appointed: ['success', 'check'],
  refused: ['neutral', 'cross'],
  withdrawn: ['neutral', 'pause'],
};

/** What is asked of whom, and where it stands. */
const Heading = ({ row }: { readonly row: Row }) => {
  const [tone, shape] = looks[row.standing];
  return (
    <>
      <h3>
        <Link to={patterns.organisation} params={{ id: row.organisation.id }}>
          {row.organisation.name}
        </Link>
      </h3>
      <p className="row">
        <StatusTag tone={tone} shape={shape}>
          {nominationStandingWords[row.standing]()}
        </StatusTag>
        <Link to={patterns.body} params={{ id: row.body.id }}>
          {row.body.name}
        </Link>
        <span className="soft small">
          {m.admin_nomination_asked_on({ date: formatDate(row.askedOn) })} ·{' '}
          {m.admin_nomination_closes({ date: formatDate(row.closes) })}
        </span>
      </p>
      {row.extendedBecause === null ? null : (
        <p className="soft small">{m.admin_nomination_extended({ reason: row.extendedBecause })}</p>
      )}
    </>
  );
};

const nameOf = ({ name }: Nominee): string => name ?? m.admin_name_protected();

/** Whom the association nominates, with the papers that belong to it (C4). */
const NomineeFacts = ({ nominee }: { readonly nominee: Nominee }) => (
  <>
    <h4>{nameOf(nominee)}</h4>
    <DefinitionList
      facts={[
        { term: m.admin_nomination_email(), value: nominee.email },
        {
          term: m.admin_nomination_post(),
          value: postWord(nominee.post) || m.admin_nomination_post_none(),
        },
        {
          term: m.admin_nomination_interests(),
          value: nominee.interests ?? m.admin_nomination_interests_none(),
        },
        {
          term: m.admin_nomination_assignment(),
          value: <span className="own-words">{nominee.assignment}</span>,
        },
        { term: m.admin_nomination_nominated_on(), value: formatDate(nominee.nominatedOn) },
      ]}
    />
  </>
);

const ToDecide = ({ row }: { readonly row: Row }) => {
  const mayAppoint = useMayDo('nomination/appoint').ok;
  const nominee = row.nominations.find(({ status }) => status === 'nominated');
  if (nominee === undefined) return null;
  return (
    <>
      <NomineeFacts nominee={nominee} />
      {mayAppoint ? (
        <DecideNomination id={nominee.id} name={nameOf(nominee)} />
      ) : (
        <p className="soft">{m.admin_nomination_owner_decides()}</p>
      )}
    </>
  );
};

/** Takes back what an association was asked, with the reason that it is told. */
const Cancel = ({ row }: { readonly row: Row }) => {
  const cancel = useMutation(
    trpc.nominationRequest.cancel.mutationOptions(afterChange(m.admin_nomination_cancelled_done())),
  );
  return (
    <AskReason
      id={`cancel-${row.id}`}
      label={m.admin_nomination_cancel_reason()}
      hint={m.admin_nomination_cancel_hint()}
      missing={m.admin_nomination_cancel_missing()}
      send={m.admin_nomination_cancel()}
      query={cancel}
      variant="tertiary"
      onSend={(reason, close) => cancel.mutate({ id: row.id, reason }, { onSuccess: close })}
    />
  );
};

/** What came of an earlier request, in a sentence. */
const Outcome = ({ row }: { readonly row: Row }) => {
  const latest = row.nominations.at(-1);
  if (row.standing === 'cancelled')
    return <p>{m.admin_nomination_cancelled({ reason: row.cancelledBecause ?? '' })}</p>;
  if (row.standing === 'declined')
    return <p>{m.admin_nomination_declined({ word: row.declinedBecause ?? '' })}</p>;
  if (latest === undefined) return null;
  const { from, until, refusedBecause } = latest;
  return (
    <p>
      {nameOf(latest)}
      {from === null ? null : (
        <span className="under">
          {until === null
            ? m.admin_seat_period_open({ from: formatDate(from) })
            : m.admin_seat_period({ from: formatDate(from), until: formatDate(until) })}
        </span>
      )}
      {refusedBecause === null ? null : (
        <span className="under">{m.admin_nomination_refused({ reason: refusedBecause })}</span>
      )}
    </p>
  );
};

const Past = ({ rows }: { readonly rows: readonly Row[] }) => (
  <ul className="records">
    {rows.map((row) => (
      <li key={row.id}>
        <Heading row={row} />
        <Outcome row={row} />
      </li>
    ))}
  </ul>
);

const Lists = ({ rows }: { readonly rows: readonly Row[] }) => {
  const standing = (...kinds: readonly NominationStanding[]) =>
    rows.filter((row) => kinds.includes(row.standing));
  const [waiting, awaited] = [standing('nominated'), standing('awaited')];
  const latest = new Map(rows.toReversed().map((row) => [row.seatId, row]));
  const unfilled = standing('declined', 'no-answer').filter((row) => latest.get(row.seatId) === row);
  const earlier = rows.filter((row) => ![waiting, awaited, unfilled].some((list) => list.includes(row)));
  return (
    <div className="stack">
      <section className="stack" aria-labelledby="to-decide">
        <h2 id="to-decide">{m.admin_nominations_to_decide()}</h2>
        {waiting.length === 0 ? <p>{m.admin_nominations_to_decide_none()}</p> : null}
        <ul className="records">
          {waiting.map((row) => (
            <li key={row.id}>
              <Heading row={row} />
              <ToDecide row={row} />
            </li>
          ))}
        </ul>
      </section>
      {awaited.length === 0 ? null : (
        <section className="stack" aria-labelledby="awaited">
          <h2 id="awaited">{m.admin_nominations_awaited()}</h2>
          <ul className="records">
            {awaited.map((row) => (
              <li key={row.id}>
                <Heading row={row} />
                <ExtendNomination id={row.id} association={row.organisation.name} lastDay={row.closes} />
                <Cancel row={row} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {unfilled.length === 0 ? null : (
        <section className="stack" aria-labelledby="unfilled">
          <h2 id="unfilled">{m.admin_nominations_unfilled()}</h2>
          <p>{m.admin_nominations_unfilled_text()}</p>
          <Past rows={unfilled} />
        </section>
      )}
      {earlier.length === 0 ? null : (
        <Details summary={m.admin_nominations_earlier()}>
          <Past rows={earlier} />
        </Details>
      )}
    </div>
  );
};

/** What associations have been asked for, whom they nominate, and what came of it (C4). */
export const Nominations = () => {
  const query = useQuery(trpc.nominationRequest.review.queryOptions());
  return (
    <Page title={m.admin_nominations_title()} lead={m.admin_nominations_lead()}>
      <Loaded query={query}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={m.admin_nominations_none()}>
              <p>{m.admin_nominations_none_text()}</p>
              <p>
                <Link to={patterns.bodies}>{m.admin_nominations_bodies()}</Link>
              </p>
            </EmptyState>
          ) : (
            <Lists rows={rows} />
          )
        }
      </Loaded>
    </Page>
  );
};
