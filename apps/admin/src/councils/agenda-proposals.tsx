import type { PersonalFlag } from '@inflytande/domain/councils/agenda';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Button } from '@inflytande/ui/button';
import { StatusTag } from '@inflytande/ui/tag';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { formatDate } from '../format.ts';
import { ReasonForm } from '../reason-form.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';

type Row = RouterOutputs['agendaProposal']['review'][number];

const flagWords: Readonly<Record<PersonalFlag['kind'], () => string>> = {
  'personal-number': m.meeting_flag_personal_number,
  phone: m.meeting_flag_phone,
  email: m.meeting_flag_email,
  address: m.meeting_flag_address,
  'own-relative': m.meeting_flag_own_relative,
};

/** A text of the proposal with what looks personal marked (C9). */
const Marked = ({ row, field }: { readonly row: Row; readonly field: PersonalFlag['field'] }) => {
  const flags = row.flags.filter((flag) => flag.field === field).toSorted((a, b) => a.from - b.from);
  const text = row[field];
  return (
    <>
      {flags.map(({ kind, from, to }, index) => (
        <span key={from}>
          {text.slice(flags[index - 1]?.to ?? 0, from)}
          <mark title={flagWords[kind]()}>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(flags.at(-1)?.to ?? 0)}
    </>
  );
};

const Words = ({ row }: { readonly row: Row }) => (
  <>
    <h3 lang="sv">
      <Marked row={row} field="title" />
    </h3>
    <p className="soft small">
      {m.meeting_proposed_by({
        association: row.organisationName,
        body: row.bodyName,
        date: formatDate(stockholmDate(row.proposedAt)),
      })}
    </p>
    {row.text === '' ? null : (
      <p className="own-words" lang="sv">
        <Marked row={row} field="text" />
      </p>
    )}
    {row.wish === '' ? null : (
      <p className="own-words">
        {m.meeting_wish()}{' '}
        <span lang="sv">
          <Marked row={row} field="wish" />
        </span>
      </p>
    )}
    {row.flags.length === 0 ? null : (
      <p>
        <StatusTag tone="warning" shape="triangle">
          {m.meeting_flagged({
            kinds: [...new Set(row.flags.map(({ kind }) => flagWords[kind]()))].join(', '),
          })}
        </StatusTag>
      </p>
    )}
  </>
);

/** Takes it to the next meeting, or sends it back with a reason (C5). */
const Decide = ({ row }: { readonly row: Row }) => {
  const [refusing, setRefusing] = useState(false);
  const decide = useMutation(
    trpc.agendaProposal.decide.mutationOptions(
      afterChange((_done, { decision }) =>
        decision === 'accept' ? m.meeting_accepted_done() : m.meeting_sent_back_done(),
      ),
    ),
  );
  const say = (decision: 'accept' | 'send-back', reason: string) => {
    if (!decide.isPending) decide.mutate({ id: row.id, decision, reason });
  };
  if (refusing)
    return (
      <ReasonForm
        id={`reason-${row.id}`}
        label={m.meeting_send_back_reason()}
        hint={m.meeting_send_back_hint()}
        missing={m.problem_agenda_reason_missing()}
        send={m.meeting_send_back_send()}
        query={decide}
        onSend={(reason) => say('send-back', reason)}
        onCancel={() => setRefusing(false)}
      />
    );
  return (
    <>
      {decide.error === null ? null : (
        <ProblemNotice
          error={decide.error}
          comfort={m.admin_nothing_lost()}
          again={() => say('accept', '')}
        />
      )}
      <p className="row not-printed">
        <Button aria-disabled={decide.isPending} onClick={() => say('accept', '')}>
          {m.meeting_accept()} <span className="hidden-visually">{row.title}</span>
        </Button>
        <Button variant="secondary" onClick={() => setRefusing(true)}>
          {m.meeting_send_back()} <span className="hidden-visually">{row.title}</span>
        </Button>
      </p>
    </>
  );
};

/** What associations have proposed for the next meeting: what waits to be decided on, then what is taken up (C5, C9). */
export const AgendaProposals = () => {
  const query = useQuery(trpc.agendaProposal.review.queryOptions());
  return (
    <Loaded query={query}>
      {(rows) => {
        const waiting = rows.filter(({ status }) => status === 'proposed');
        const taken = rows.filter(({ status }) => status === 'accepted');
        return (
          <div className="stack">
            <section className="stack" aria-labelledby="proposals">
              <h2 id="proposals">{m.meeting_proposals()}</h2>
              {waiting.length === 0 ? <p>{m.meeting_proposals_none()}</p> : null}
              <ul className="records">
                {waiting.map((row) => (
                  <li key={row.id}>
                    <Words row={row} />
                    <Decide row={row} />
                  </li>
                ))}
              </ul>
            </section>
            {taken.length === 0 ? null : (
              <section className="stack" aria-labelledby="taken">
                <h2 id="taken">{m.meeting_accepted()}</h2>
                <ul className="records">
                  {taken.map((row) => (
                    <li key={row.id}>
                      <Words row={row} />
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </div>
        );
      }}
    </Loaded>
  );
};
