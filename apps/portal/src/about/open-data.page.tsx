import { openColumnWords, openTableWords } from '@inflytande/i18n/open-data-words';
import { m } from '@inflytande/i18n/messages';
import { Table } from '@inflytande/ui/table';
import { openFile } from '../paths.ts';
import { Page } from '../site/page.tsx';
import { shown, type Ask, type Route } from '../site/route.ts';

const load = ({ api }: Ask) => api.openData.tables();
type Data = Awaited<ReturnType<typeof load>>;

/** What can be fetched by programs, what its columns mean and how it may be used. */
export const openDataRoute: Route = {
  pattern: '/oppna-data',
  get: async (ask) => {
    const data = await load(ask);
    return shown({ title: () => m.open_title(), body: () => <OpenDataPage {...data} /> });
  },
};

const FileLink = ({ name, about }: { name: string; about: string }) => (
  <li>
    <a href={openFile(name)}>{name}</a> <span className="soft">{about}</span>
  </li>
);

const OpenDataPage = ({ tables, catalogue }: Data) => (
  <Page title={m.open_title()} lead={m.open_lead()}>
    <section aria-labelledby="filer">
      <h2 id="filer">{m.open_files()}</h2>
      <ul>
        <FileLink name="synpunkter.json" about={m.open_file_json()} />
        {tables.map(({ name }) => (
          <FileLink key={name} name={`${name}.csv`} about={openTableWords[name]()} />
        ))}
        {catalogue ? <FileLink name="katalog.rdf" about={m.open_file_catalogue()} /> : null}
      </ul>
      <p>{m.open_format()}</p>
      <p>{m.open_fetch()}</p>
    </section>
    <section aria-labelledby="villkor">
      <h2 id="villkor">{m.open_licence_title()}</h2>
      <p>
        {m.open_licence()}{' '}
        <a href="https://creativecommons.org/publicdomain/zero/1.0/deed.sv" rel="license">
          CC0 1.0
        </a>
      </p>
      <p>{m.open_persons()}</p>
    </section>
    <section aria-labelledby="kolumner">
      <h2 id="kolumner">{m.open_columns_title()}</h2>
      {tables.map(({ name, columns }) => (
        <Table
          key={name}
          caption={`${name}.csv`}
          columns={[
            { key: 'column', title: m.open_column(), cell: (column) => <code>{column}</code> },
            { key: 'about', title: m.open_column_about(), cell: (column) => openColumnWords[column]?.() },
          ]}
          rows={columns}
          rowKey={(column) => column}
        />
      ))}
    </section>
  </Page>
);
