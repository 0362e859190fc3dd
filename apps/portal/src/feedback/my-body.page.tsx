import { mayCompile } from '@inflytande/domain/feedback/compilation';
import { verdicts } from '@inflytande/domain/feedback/verdict';
import { verdictWords } from '@inflytande/i18n/feedback-words';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Alert } from '@inflytande/ui/alert';
import { ButtonLink } from '@inflytande/ui/button';
import { forSignedIn } from '../organisations/signed-in.tsx';
import { compilationPath, paths } from '../paths.ts';
import { Page } from '../site/page.tsx';
import { shown, type Route } from '../site/route.ts';
import { Swedish, To, useHref } from '../site/site-context.tsx';
import { PointStatusTag } from './point-tags.tsx';

type MyBodyProps = {
  readonly id: string;
  readonly name: string;
  readonly matters: RouterOutputs['verdict']['list'];
  readonly done: (typeof verdicts)[number] | undefined;
  /** The years whose compilation the body writes now, the latest first (B8). */
  readonly compiling: readonly number[];
};

/** A network's members write its compilation together (B8). */
const Compiling = ({ years }: { years: readonly number[] }) =>
  years.length === 0 ? null : (
    <section aria-labelledby="sammanstallning">
      <h2 id="sammanstallning">{m.call_compile_title()}</h2>
      <p>{m.call_compile_lead()}</p>
      {years.map((year) => (
        <p key={year}>
          <ButtonLink variant="secondary" href={compilationPath(year)}>
            {m.call_compile_go({ year })}
          </ButtonLink>
        </p>
      ))}
    </section>
  );

const MyBody = ({ id, name, matters, done, compiling }: MyBodyProps) => {
  const href = useHref();
  return (
    <Page
      title={m.verdict_body_title({ name })}
      lead={matters.length === 0 ? m.verdict_body_none() : m.verdict_body_lead({ name })}
      above={[{ to: paths.myAssociations(), label: m.association_title() }]}
    >
      {done === undefined ? null : (
        <Alert tone="success" role="status">
          <p>{m.verdict_body_done({ verdict: verdictWords[done]().toLowerCase() })}</p>
        </Alert>
      )}
      <Compiling years={compiling} />
      <ul className="records">
        {matters.map((matter) => (
          <li key={matter.id}>
            <p>
              <To to={paths.point(matter.id)}>
                <Swedish>{matter.title}</Swedish>
              </To>
            </p>
            <p className="row">
              <PointStatusTag status={matter.status} />
            </p>
            <p>
              <ButtonLink variant="secondary" href={href(paths.judgeForBody(id, matter.id))}>
                {m.verdict_propose_go()} <span className="hidden-visually">{matter.title}</span>
              </ButtonLink>
            </p>
          </li>
        ))}
      </ul>
    </Page>
  );
};

/** What a body that I am a member of has raised, been answered and has yet to judge (B4). */
export const myBodyRoute: Route = {
  pattern: '/mitt-rad/:id',
  get: (ask) =>
    forSignedIn(ask, async () => {
      const id = ask.params['id'] ?? '';
      const [matters, { body }, cycles] = await Promise.all([
        ask.api.verdict.list({ bodyId: id }),
        ask.api.body.get({ id }),
        ask.api.cycle.list(),
      ]);
      const compiling = cycles
        .filter(({ bodyId, step }) => bodyId === id && mayCompile(step))
        .map(({ year }) => year);
      const done = verdicts.find((one) => one === ask.search.get('bedomt'));
      return shown({
        title: () => m.verdict_body_title({ name: body.name }),
        secret: true,
        body: () => <MyBody id={id} name={body.name} {...{ matters, done, compiling }} />,
      });
    }),
};
