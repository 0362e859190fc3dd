import type { RouterOutputs } from '@inflytande/server/api';
import { m } from '@inflytande/i18n/messages';
import { Marked } from '@inflytande/ui/marked';
import { paths } from '../paths.ts';
import { writtenYears } from '@inflytande/i18n/cycle-words';
import { writtenDate } from '../site/dates.ts';
import { Swedish, To, useSite } from '../site/site-context.tsx';
import { Waited } from './point-list.tsx';
import { PointStatusTag } from './point-tags.tsx';

type Row = RouterOutputs['point']['find']['rows'][number];
type Kind = RouterOutputs['search']['everywhere'][number];

const passageWords = { statement: m.search_said, answer: m.search_answered } as const satisfies Record<
  Row['passages'][number]['part'],
  (inputs: { when: string }) => string
>;

/** Points that were found, with the words where they stand. */
export const FoundPoints = ({ points }: { points: readonly Row[] }) => {
  const { language } = useSite();
  return (
    <ul className="records">
      {points.map((point) => (
        <li key={point.id}>
          <h3>
            <To to={paths.point(point.id)}>
              <Swedish>
                <Marked pieces={point.titlePieces} />
              </Swedish>
            </To>
          </h3>
          <p className="meta">
            <PointStatusTag status={point.status} />
            <Swedish>
              <span>{point.themeName}</span>
            </Swedish>
            {point.years.length === 0 ? null : (
              <span>{m.portal_raised_years({ years: writtenYears(point.years) })}</span>
            )}
            <Waited point={point} />
          </p>
          {point.passages.map(({ id, part, when, pieces }) => (
            <p key={id} className="passage">
              <span className="soft small">{passageWords[part]({ when: writtenDate(language, when) })}</span>{' '}
              <Swedish>
                <Marked pieces={pieces} />
              </Swedish>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
};

/** Where a record of another kind than points is shown. */
const elsewhere = {
  theme: { word: m.search_kind_theme, to: paths.theme },
  organisation: { word: m.search_kind_organisation, to: paths.organisation },
  body: { word: m.search_kind_body, to: paths.body },
  event: { word: m.search_kind_event, to: paths.hearing },
  initiative: { word: m.search_kind_initiative, to: () => paths.actionPlan() },
} as const satisfies Partial<Record<Kind['kind'], { word: () => string; to: (id: string) => string }>>;

const isElsewhere = (kind: Kind['kind']): kind is keyof typeof elsewhere => kind in elsewhere;

/** Names of themes, associations, councils, hearings and measures that hold the words. */
export const FoundElsewhere = ({ found }: { found: readonly Kind[] }) => {
  const kinds = found.flatMap(({ kind, ...rest }) => (isElsewhere(kind) ? [{ kind, ...rest }] : []));
  if (kinds.length === 0) return null;
  return (
    <section aria-labelledby="annat">
      <h2 id="annat">{m.search_more_kinds()}</h2>
      <div className="two-up">
        {kinds.map(({ kind, hits }) => (
          <div key={kind}>
            <h3>{elsewhere[kind].word()}</h3>
            <ul>
              {hits.map(({ id, name, about }) => (
                <li key={id}>
                  <To to={elsewhere[kind].to(id)}>
                    <Swedish>{name}</Swedish>
                  </To>
                  {about === null ? null : (
                    <span className="soft small">
                      {' '}
                      <Swedish>{about}</Swedish>
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
};
