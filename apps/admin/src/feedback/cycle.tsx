import { cycleStepWords } from '@inflytande/i18n/cycle-words';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { DefinitionList } from '@inflytande/ui/definition-list';
import { Timeline } from '@inflytande/ui/timeline';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { trpc } from '../api.ts';
import { formatMoment } from '../format.ts';
import { patterns, publicPaths } from '../paths.ts';
import { Loaded } from '../shell/loaded.tsx';
import { MayDo } from '../shell/may-do.tsx';
import { Page } from '../shell/page.tsx';
import { CallsForViews } from './calls-for-views.tsx';
import { NextStep } from './next-step.tsx';
import { SignEdition } from './sign-edition.tsx';

const route = getRouteApi('/inside/omgangar/$year');

export type CycleData = RouterOutputs['cycle']['get'];

const signedWords = ({ signed }: CycleData): string | null =>
  signed === null ? null : m.cycle_signed_by({ date: formatMoment(signed.at), decision: signed.decisionId });

/** What a step points to: a call for views by its title, else as it was written. */
const Record = ({ recordId, calls }: { recordId: string | null } & Pick<CycleData, 'calls'>) => {
  const call = calls.find(({ id }) => id === recordId);
  if (recordId === null) return null;
  return (
    <p>{call === undefined ? recordId : <a href={publicPaths.consultation(call.id)}>{call.title}</a>}</p>
  );
};

const History = ({ cycle }: { cycle: CycleData }) => (
  <section aria-labelledby="history">
    <h2 id="history">{m.cycle_history()}</h2>
    {cycle.bodyId === null ? <p>{m.cycle_told()}</p> : null}
    {cycle.bodyId !== null && cycle.history.length === 0 ? <p>{m.cycle_history_none()}</p> : null}
    {cycle.bodyId === null || cycle.history.length === 0 ? null : (
      <Timeline
        moments={cycle.history.map(({ step, at, recordId, reason }) => ({
          id: `${at}-${step}`,
          mark: 'done',
          when: m.cycle_entered({ step: cycleStepWords[step](), when: formatMoment(at) }),
          children: (
            <>
              <Record recordId={recordId} calls={cycle.calls} />
              {reason === null ? null : <p>{reason}</p>}
            </>
          ),
        }))}
      />
    )}
  </section>
);

/** The steps that may follow; the edition is signed by a form of its own. */
const Onwards = ({ cycle }: { cycle: CycleData }) => {
  const next = cycle.next.filter(({ step }) => step !== 'answers');
  return (
    <>
      {cycle.step === 'sign-off' ? (
        <MayDo action="edition/sign">
          <SignEdition year={cycle.year} />
        </MayDo>
      ) : null}
      {next.length === 0 ? (
        <p className="soft">{cycle.step === 'sign-off' ? null : m.cycle_next_over()}</p>
      ) : (
        <MayDo action="cycle/enter-step">
          <NextStep key={cycle.step} cycle={cycle} next={next} />
        </MayDo>
      )}
    </>
  );
};

/** One year's round: where it stands, how it got there, and what may follow (B8). */
export const CycleScreen = () => {
  const year = Number(route.useParams().year);
  const query = useQuery(trpc.cycle.get.queryOptions({ year }));
  return (
    <Page title={m.cycle_year({ year })} above={<Link to={patterns.cycles}>{m.cycle_back()}</Link>}>
      <Loaded query={query}>
        {(cycle) => (
          <div className="stack">
            <DefinitionList
              facts={[
                { term: m.cycle_step(), value: cycleStepWords[cycle.step]() },
                { term: m.cycle_signed(), value: signedWords(cycle) },
                { term: m.cycle_note(), value: cycle.note },
              ]}
            />
            <p className="row">
              <a href={publicPaths.edition(year)}>{m.cycle_see_edition()}</a>
              {cycle.openForWriting ? (
                <Link to={patterns.compilation} params={{ year: String(year) }}>
                  {m.cycle_compile()}
                </Link>
              ) : null}
            </p>
            <History cycle={cycle} />
            <CallsForViews cycle={cycle} />
            <Onwards cycle={cycle} />
          </div>
        )}
      </Loaded>
    </Page>
  );
};
