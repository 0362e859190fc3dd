import type { MandateStatus } from '@inflytande/domain/people/mandate';
import { m } from '@inflytande/i18n/messages';
import { mandateStatusWords, signsWords } from '@inflytande/i18n/mandate-words';
import type { RouterOutputs } from '@inflytande/server/api';
import { StatusTag, type Shape, type Tone } from '@inflytande/ui/tag';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../api.ts';
import { FetchFile } from '../fetch-file.tsx';
import { formatDate } from '../format.ts';
import { Loaded } from '../shell/loaded.tsx';
import { useMayDo } from '../shell/may-do.tsx';
import { DecideMandate } from './decide-mandate.tsx';

export type Mandate = RouterOutputs['mandate']['list'][number];

const looks = {
  asked: { tone: 'info', shape: 'half' },
  approved: { tone: 'success', shape: 'check' },
  refused: { tone: 'warning', shape: 'triangle' },
  withdrawn: { tone: 'neutral', shape: 'cross' },
} as const satisfies Record<MandateStatus, { readonly tone: Tone; readonly shape: Shape }>;

const periodWord = ({ from, until }: Mandate): string =>
  until === null
    ? m.admin_grant_from({ from: formatDate(from) })
    : m.admin_grant_from_until({ from: formatDate(from), until: formatDate(until) });

const Item = ({ mandate, decides }: { mandate: Mandate; decides: boolean }) => (
  <li>
    <h3>{mandate.personName ?? m.admin_name_protected()}</h3>
    <p className="row small">
      <StatusTag {...looks[mandate.status]}>{mandateStatusWords[mandate.status]()}</StatusTag>
      <span className="soft">
        {signsWords[mandate.signs]()} · {periodWord(mandate)}
      </span>
    </p>
    {mandate.reason === null ? null : <p>{m.admin_document_reason({ reason: mandate.reason })}</p>}
    <FetchFile {...mandate.file} />
    {decides ? <DecideMandate mandate={mandate} /> : null}
  </li>
);

/** Who signs for an association, and who asks to (O6). */
export const Mandates = ({ organisationId }: { organisationId: string }) => {
  const decides = useMayDo('mandate/approve').ok;
  const query = useQuery(trpc.mandate.list.queryOptions({ organisationId }));
  return (
    <section aria-labelledby="mandates">
      <h2 id="mandates">{m.admin_mandates()}</h2>
      <Loaded query={query}>
        {(mandates) =>
          mandates.length === 0 ? (
            <p className="soft">{m.admin_mandates_none()}</p>
          ) : (
            <ul className="records">
              {mandates.map((mandate) => (
                <Item key={mandate.id} mandate={mandate} decides={decides} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
};
