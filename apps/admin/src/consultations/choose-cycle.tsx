import { mayCallForViews } from '@inflytande/domain/feedback/cycle-life';
import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { Select } from '@inflytande/ui/field';
import { useQuery } from '@tanstack/react-query';
import { announce } from '../announce.ts';
import { trpc } from '../api.ts';
import type { Party } from './choose-parties.tsx';

type AddMembersProps = {
  readonly bodyId: string;
  readonly parties: readonly Party[];
  readonly onAdd: (parties: readonly Party[]) => void;
};

/** Asks all who were in the network in the latest year that is known, each once. */
const AddMembers = ({ bodyId, parties, onAdd }: AddMembersProps) => {
  const { data } = useQuery(trpc.body.get.queryOptions({ id: bodyId }));
  const asked = new Set(parties.map(({ id }) => id));
  const others = (data?.members.at(-1)?.organisations ?? []).filter(({ id }) => !asked.has(id));
  return others.length === 0 ? null : (
    <p>
      <Button
        variant="secondary"
        onClick={() => {
          announce(m.call_admin_members_added({ count: others.length }));
          onAdd([...parties, ...others.map(({ id, name }) => ({ id, name }))]);
        }}
      >
        {m.call_admin_members({ count: others.length, network: data?.body.name ?? '' })}
      </Button>
    </p>
  );
};

type ChooseCycleProps = {
  readonly year: string;
  readonly error: string | undefined;
  readonly parties: readonly Party[];
  readonly onChange: (changed: { readonly cycleYear?: string; readonly parties?: readonly Party[] }) => void;
};

/** Which round a call for views belongs to, and the associations of its network at once (B8). */
export const ChooseCycle = ({ year, error, parties, onChange }: ChooseCycleProps) => {
  const { data = [] } = useQuery(trpc.cycle.list.queryOptions());
  const asking = data.filter(({ bodyId, step }) => bodyId !== null && mayCallForViews(step));
  const bodyId = asking.find((cycle) => String(cycle.year) === year)?.bodyId ?? null;
  return (
    <>
      <Select
        id="cycleYear"
        className="field-short"
        label={m.call_admin_cycle()}
        none={m.admin_choose()}
        error={error}
        value={year}
        onChange={({ target }) => onChange({ cycleYear: target.value })}
        choices={asking.map((cycle) => ({
          value: String(cycle.year),
          label: m.cycle_year({ year: cycle.year }),
        }))}
      />
      {bodyId === null ? null : (
        <AddMembers bodyId={bodyId} parties={parties} onAdd={(added) => onChange({ parties: added })} />
      )}
    </>
  );
};
