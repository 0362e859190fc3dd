import type { RouterOutputs } from '@inflytande/server/api';
import { editionColumns, editionColumnWords, labelWords } from '@inflytande/i18n/cycle-words';
import { editionNotes, editionStatus } from '@inflytande/i18n/edition-words';
import { m } from '@inflytande/i18n/messages';
import { EmptyState } from '@inflytande/ui/empty-state';
import { editionFile, paths } from '../paths.ts';
import { writtenDate } from '../site/dates.ts';
import { Page } from '../site/page.tsx';
import { shown, type Ask, type Route } from '../site/route.ts';
import { Swedish, To, useSite } from '../site/site-context.tsx';

type Shown = RouterOutputs['edition']['get'];
type Section = Shown['edition']['sections'][number];
type Point = Section['criticism'][number];

const load = async ({ api, params }: Ask) => api.edition.get({ year: Number(params['year']) });

/** The network's edition of a year, theme by theme (B9). */
export const editionRoute: Route = {
  pattern: '/sammanstallningar/:year',
  get: async (ask) => {
    const data = await load(ask);
    return shown({
      title: () => m.edition_title({ year: data.edition.year }),
      body: () => <EditionPage {...data} />,
    });
  },
};

const anchor = (themeId: string): string => `tema-${themeId}`;

const EditionPage = ({ edition, signedOn, ...status }: Shown) => {
  const { language } = useSite();
  const { year, foreword, sections } = edition;
  return (
    <Page
      title={m.edition_title({ year })}
      above={[{ to: paths.editions(), label: m.edition_list_title() }]}
      lead={m.edition_lead({ year })}
    >
      <p className="soft">
        {editionStatus({ ...status, signedOn: signedOn === null ? null : writtenDate(language, signedOn) })}
      </p>
      <ul className="legend">
        <li>
          <a href={editionFile(year, 'pdf')}>{m.edition_file_pdf()}</a>
        </li>
        <li>
          <a href={editionFile(year, 'docx')}>{m.edition_file_word()}</a>
        </li>
      </ul>
      {foreword === '' ? null : (
        <p className="said">
          <Swedish>{foreword}</Swedish>
        </p>
      )}
      {sections.length === 0 ? <EmptyState title={m.edition_none()} /> : <Contents sections={sections} />}
      {sections.map((section) => (
        <SectionPart key={section.themeId} section={section} />
      ))}
    </Page>
  );
};

const Contents = ({ sections }: { sections: readonly Section[] }) => (
  <nav aria-labelledby="teman">
    <h2 id="teman">{m.edition_contents()}</h2>
    <ul className="numbered">
      {sections.map(({ themeId, name }) => (
        <li key={themeId}>
          <a href={`#${anchor(themeId)}`}>
            <Swedish>{name}</Swedish>
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const SectionPart = ({ section }: { section: Section }) => (
  <section aria-labelledby={anchor(section.themeId)}>
    <h2 id={anchor(section.themeId)}>
      <Swedish>{section.name}</Swedish>
    </h2>
    {section.words === '' ? null : (
      <p className="said">
        <Swedish>{section.words}</Swedish>
      </p>
    )}
    {editionColumns.map((column) =>
      section[column].length === 0 ? null : (
        <div key={column}>
          <h3>{editionColumnWords[column]()}</h3>
          <ul>
            {section[column].map((point) => (
              <PointPart key={point.id} point={point} />
            ))}
          </ul>
        </div>
      ),
    )}
  </section>
);

const PointPart = ({ point }: { point: Point }) => {
  const { title, statements, years } = point;
  const notes = editionNotes(point);
  return (
    <li>
      <To to={paths.point(point.id)}>
        <Swedish>{statements.at(-1)?.text ?? title}</Swedish>
      </To>{' '}
      <strong>({labelWords(years)})</strong>
      {notes.length === 0 ? null : <p className="small">{notes.join(' ')}</p>}
    </li>
  );
};
