import { m } from '@inflytande/i18n/messages';
import {
  basisWords,
  erasureWords,
  personsWords,
  purposeWords,
  retentionWord,
} from '@inflytande/i18n/privacy-words';
import { tableWords } from '@inflytande/i18n/table-words';
import type { RouterOutputs } from '@inflytande/server/api';
import { Table } from '@inflytande/ui/table';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../api.ts';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';

type Entry = RouterOutputs['personalData']['registry'][number];

const nameOf = ({ table }: Entry): string => tableWords[table]?.() ?? table;

/** The legal basis, with the mark of what the region's lawyer has yet to confirm (○). */
const Basis = ({ about }: Entry) =>
  about === null ? null : (
    <>
      {basisWords[about.basis]()}
      {about.confirm ? <span className="soft small"> {m.privacy_confirm()}</span> : null}
    </>
  );

const disposalOf = ({ disposal }: Entry): string =>
  [...new Set(disposal.map(({ rule }) => retentionWord(rule)))].join('. ');

/** What every part of the system says about persons (Z1, Z2, P5). */
export const Registry = () => {
  const query = useQuery(trpc.personalData.registry.queryOptions());
  return (
    <Page title={m.admin_nav_registry()} lead={m.admin_registry_lead()}>
      <Loaded query={query}>
        {(entries) => (
          <div className="stack">
            <Table
              caption={m.admin_registry_caption()}
              rows={entries.filter(({ about }) => about !== null)}
              rowKey={({ table }) => table}
              columns={[
                { key: 'table', title: m.admin_registry_table(), cell: nameOf },
                {
                  key: 'persons',
                  title: m.admin_registry_persons(),
                  cell: ({ persons }) => personsWords[persons](),
                },
                {
                  key: 'purpose',
                  title: m.admin_registry_purpose(),
                  cell: ({ about }) => (about === null ? '' : purposeWords[about.purpose]()),
                },
                { key: 'basis', title: m.admin_registry_basis(), cell: (entry) => <Basis {...entry} /> },
                {
                  key: 'erasure',
                  title: m.admin_registry_erasure(),
                  cell: ({ about }) => (about === null ? '' : erasureWords[about.erasure.kind]()),
                },
                { key: 'disposal', title: m.admin_registry_disposal(), cell: disposalOf },
              ]}
            />
            <section aria-labelledby="others">
              <h2 id="others">{m.admin_registry_others()}</h2>
              <p>
                {entries
                  .filter(({ about }) => about === null)
                  .map(nameOf)
                  .join(', ')}
              </p>
            </section>
          </div>
        )}
      </Loaded>
    </Page>
  );
};
