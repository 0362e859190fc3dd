import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Button } from '@inflytande/ui/button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { trpc } from '../api.ts';
import { Loaded } from '../shell/loaded.tsx';
import { useMayDo } from '../shell/may-do.tsx';
import { HandlerForm, protectionWord } from './handler-form.tsx';
import { useHandlerChanges } from './use-handler-changes.ts';

type Handling = RouterOutputs['personHandler']['list'];
type Handler = Handling['handlers'][number];
type Candidates = RouterOutputs['personHandler']['candidates'];
type Shown = {
  readonly personId: string;
  readonly handling: Handling;
  readonly candidates: Candidates;
};

const nothing = () => undefined;

const Protecting = ({ personId, candidates }: Omit<Shown, 'handling'>) => {
  const { protect } = useHandlerChanges(nothing);
  return (
    <HandlerForm
      title={m.handler_protect()}
      hint={m.handler_protect_hint()}
      protectedNow="none"
      candidates={candidates}
      sending={protect}
      onSend={({ handlerId, ...asked }) =>
        protect.mutate({ personId, ...asked, handlerId: handlerId === '' ? null : handlerId })
      }
    />
  );
};

const nameOf = ({ name }: Handler): string => name ?? m.handler_unnamed();

const Handlers = ({ handlers, onEnd }: { handlers: readonly Handler[]; onEnd: (one: Handler) => void }) => (
  <ul className="records tight">
    {handlers.map((one) => (
      <li key={one.id} className="row">
        <span>
          {nameOf(one)}
          {one.able ? null : <span className="soft"> · {m.handler_not_able()}</span>}
        </span>
        {handlers.length < 2 ? null : (
          <Button
            variant="tertiary"
            aria-label={m.handler_end_who({ name: nameOf(one) })}
            onClick={() => onEnd(one)}
          >
            {m.handler_end()}
          </Button>
        )}
      </li>
    ))}
  </ul>
);

type Open = 'name' | 'change' | 'lift' | Handler | null;

/** The one form that is open. */
const Changing = ({
  personId,
  handling,
  candidates,
  open,
  close,
}: Shown & { open: Open; close: () => void }) => {
  const { protectOther, lift, name, end } = useHandlerChanges(close);
  const others = candidates.filter(({ id }) => handling.handlers.every((one) => one.id !== id));
  if (open === null) return null;
  if (open === 'name')
    return (
      <HandlerForm
        title={m.handler_name()}
        candidates={others}
        sending={name}
        onSend={({ handlerId, reason }) => name.mutate({ personId, handlerId, reason })}
        onCancel={close}
      />
    );
  if (open === 'change')
    return (
      <HandlerForm
        title={m.handler_protect_other()}
        protectedNow={handling.protection}
        sending={protectOther}
        onSend={({ protection, reason }) =>
          protectOther.mutate({ personId, protection, handlerId: null, reason })
        }
        onCancel={close}
      />
    );
  if (open === 'lift')
    return (
      <HandlerForm
        title={m.handler_lift()}
        hint={m.handler_lift_hint()}
        sending={lift}
        onSend={({ reason }) => lift.mutate({ personId, protection: 'none', handlerId: null, reason })}
        onCancel={close}
      />
    );
  return (
    <HandlerForm
      title={m.handler_end_who({ name: nameOf(open) })}
      sending={end}
      onSend={({ reason }) => end.mutate({ personId, handlerId: open.id, reason })}
      onCancel={close}
    />
  );
};

const Protected = (shown: Shown) => {
  const [open, setOpen] = useState<Open>(null);
  const { protection, handlers } = shown.handling;
  return (
    <>
      <p>{m.handler_lead_protected()}</p>
      <p>
        {m.handler_protection()}: <strong>{protectionWord[protection]()}</strong>
      </p>
      <h3>{m.handler_handlers()}</h3>
      <Handlers handlers={handlers} onEnd={setOpen} />
      {open === null ? (
        <p className="row">
          <Button onClick={() => setOpen('name')}>{m.handler_name()}</Button>
          <Button variant="secondary" onClick={() => setOpen('change')}>
            {m.handler_protect_other()}
          </Button>
          <Button variant="secondary" onClick={() => setOpen('lift')}>
            {m.handler_lift()}
          </Button>
        </p>
      ) : (
        <Changing
          key={typeof open === 'string' ? open : open.id}
          {...shown}
          open={open}
          close={() => setOpen(null)}
        />
      )}
    </>
  );
};

/** Whether the identity is protected, who then handles the person, and what can be changed of it (Z5). */
export const ProtectedPerson = ({ personId, handled }: { personId: string; handled: boolean }) => {
  const may = useMayDo('person/protect', { record: { state: handled ? 'handled' : 'open' } });
  const handling = useQuery(trpc.personHandler.list.queryOptions({ personId }));
  const candidates = useQuery(trpc.personHandler.candidates.queryOptions());
  return (
    <section aria-labelledby="protected-identity">
      <h2 id="protected-identity">{m.handler_title()}</h2>
      <Loaded query={candidates}>
        {(choices) => (
          <Loaded query={handling}>
            {(known) => {
              const shown = { personId, candidates: choices.filter(({ id }) => id !== personId) };
              if (known.protection !== 'none') return <Protected {...shown} handling={known} />;
              return (
                <>
                  <p>{m.handler_lead()}</p>
                  {may.ok ? <Protecting {...shown} /> : <p className="soft">{m.handler_administrators()}</p>}
                </>
              );
            }}
          </Loaded>
        )}
      </Loaded>
    </section>
  );
};

/** For an administrator who does not see a person: names somebody else where the handlers are gone (Z5). */
export const NameForLost = ({ personId }: { personId: string }) => {
  const may = useMayDo('person-handler/name', { record: { state: 'open' } });
  const candidates = useQuery({ ...trpc.personHandler.candidates.queryOptions(), enabled: may.ok });
  const { name } = useHandlerChanges(nothing);
  return may.ok && candidates.data !== undefined ? (
    <HandlerForm
      title={m.handler_name()}
      hint={m.handler_lost()}
      candidates={candidates.data}
      sending={name}
      onSend={({ handlerId, reason }) => name.mutate({ personId, handlerId, reason })}
    />
  ) : null;
};
