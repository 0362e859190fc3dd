import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { paths } from '../paths.ts';
import { Page } from '../site/page.tsx';
import { shown, type Ask, type Reply, type Route } from '../site/route.ts';
import { Swedish } from '../site/site-context.tsx';
import { HearingFacts, HearingStatus, type EventRow } from './hearing-parts.tsx';

export type Hearing = RouterOutputs['event']['get'];

const page = async ({ api, params: { id = '' } }: Ask): Promise<Reply> => {
  const [hearing, preMeetings] = await Promise.all([
    api.event.get({ id }),
    api.event.list({ kind: 'pre-meeting' }),
  ]);
  return shown({
    title: () => hearing.title,
    body: () => (
      <HearingPage hearing={hearing} before={preMeetings.filter(({ parentId }) => parentId === id)} />
    ),
  });
};

/** One hearing: when, where, who is invited, how many came (E1). */
export const hearingRoute: Route = { pattern: '/hearingar/:id', get: page };

type HearingPageProps = { readonly hearing: Hearing; readonly before: readonly EventRow[] };

const HearingPage = ({ hearing, before }: HearingPageProps) => (
  <Page
    title={<Swedish>{hearing.title}</Swedish>}
    above={[{ to: paths.hearings(), label: m.portal_hearings_title() }]}
  >
    <HearingStatus status={hearing.status} />
    <HearingFacts hearing={hearing} before={before} />
  </Page>
);
