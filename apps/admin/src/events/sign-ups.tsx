import { needWords, wayToComeWords } from '@inflytande/i18n/hearing-words';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { DefinitionList } from '@inflytande/ui/definition-list';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../api.ts';
import { formatCount } from '../format.ts';
import { Loaded } from '../shell/loaded.tsx';

type Reviewed = RouterOutputs['event']['review'];

const Needs = ({ needs }: Pick<Reviewed, 'needs'>) => {
  const asked = needs.filter(({ count }) => count > 0);
  return (
    <>
      <h3>{m.hearing_sign_ups_needs()}</h3>
      {asked.length === 0 ? (
        <p className="soft">{m.hearing_sign_ups_needs_none()}</p>
      ) : (
        <DefinitionList
          facts={asked.map(({ need, count }) => ({ term: needWords[need](), value: formatCount(count) }))}
        />
      )}
    </>
  );
};

const Named = ({ named }: Pick<Reviewed, 'named'>) => (
  <>
    <h3>{m.hearing_sign_ups_named()}</h3>
    {named.length === 0 ? <p className="soft">{m.hearing_sign_ups_named_none()}</p> : null}
    <ul>
      {named.map(({ id, name, persons, comes }) => (
        <li key={id}>
          {persons === 1 ? name : m.hearing_sign_ups_persons({ name, count: persons })} (
          {wayToComeWords[comes]()})
        </li>
      ))}
    </ul>
  </>
);

/** Who comes to a hearing, and what has to be arranged; needs are counted and nobody's in particular (E1, Z1). */
export const SignUps = ({ id }: { readonly id: string }) => {
  const query = useQuery(trpc.event.review.queryOptions({ id }));
  return (
    <section aria-labelledby="sign-ups">
      <h2 id="sign-ups">{m.hearing_sign_ups()}</h2>
      <Loaded query={query}>
        {({ onSite, waiting, remote, needs, named }) => (
          <>
            <DefinitionList
              facts={[
                { term: m.hearing_sign_ups_on_site(), value: formatCount(onSite) },
                { term: m.hearing_sign_ups_waiting(), value: formatCount(waiting) },
                { term: m.hearing_sign_ups_remote(), value: formatCount(remote) },
              ]}
            />
            <Needs needs={needs} />
            <Named named={named} />
          </>
        )}
      </Loaded>
    </section>
  );
};
