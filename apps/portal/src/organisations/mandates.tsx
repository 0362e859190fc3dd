import type { MandateStatus } from '@inflytande/domain/people/mandate';
import { m } from '@inflytande/i18n/messages';
import { mandateStatusWords, signsWords } from '@inflytande/i18n/mandate-words';
import type { RouterOutputs } from '@inflytande/server/api';
import { Alert } from '@inflytande/ui/alert';
import { StatusTag, type Shape, type Tone } from '@inflytande/ui/tag';
import { writtenDate } from '../site/dates.ts';
import { Swedish, useSite } from '../site/site-context.tsx';

type Mandate = RouterOutputs['mandate']['list'][number];

const looks = {
  asked: { tone: 'info', shape: 'half' },
  approved: { tone: 'success', shape: 'check' },
  refused: { tone: 'warning', shape: 'triangle' },
  withdrawn: { tone: 'neutral', shape: 'cross' },
} as const satisfies Record<MandateStatus, { readonly tone: Tone; readonly shape: Shape }>;

/** From when until when, in words. */
const Period = ({ from, until }: Pick<Mandate, 'from' | 'until'>) => {
  const { language } = useSite();
  const first = writtenDate(language, from);
  return until === null
    ? m.association_from({ from: first })
    : m.association_from_until({ from: first, until: writtenDate(language, until) });
};

/** Mandates, each with what the authority said (O6). */
export const Mandates = ({ mandates }: { mandates: readonly Mandate[] }) => (
  <ul className="records">
    {mandates.map((mandate) => (
      <li key={mandate.id}>
        <p>
          <strong>{mandate.personName ?? m.association_name_protected()}</strong>
        </p>
        <p className="meta">
          <StatusTag {...looks[mandate.status]}>{mandateStatusWords[mandate.status]()}</StatusTag>
          <span>{signsWords[mandate.signs]()}</span>
          <span>
            <Period from={mandate.from} until={mandate.until} />
          </span>
        </p>
        {mandate.reason === null ? null : (
          <Alert tone="warning">
            <p>
              <Swedish>{m.association_mandate_reason({ reason: mandate.reason })}</Swedish>
            </p>
          </Alert>
        )}
      </li>
    ))}
  </ul>
);
