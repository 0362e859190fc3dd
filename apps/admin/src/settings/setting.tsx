import { m } from '@inflytande/i18n/messages';
import { settingName, settingValueWord, sourceWord } from '@inflytande/i18n/setting-words';
import type { RouterOutputs } from '@inflytande/server/api';
import { DefinitionList } from '@inflytande/ui/definition-list';
import { EmptyState } from '@inflytande/ui/empty-state';
import { Table } from '@inflytande/ui/table';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { trpc } from '../api.ts';
import { formatDate } from '../format.ts';
import { patterns, settingId } from '../paths.ts';
import { Loaded } from '../shell/loaded.tsx';
import { MayDo } from '../shell/may-do.tsx';
import { Page } from '../shell/page.tsx';
import { ChangeSetting } from './change-setting.tsx';
import { editorOf } from './setting-editors.ts';

type Listed = RouterOutputs['setting']['list'][number];

const InForce = ({ entry: { key, inForce } }: { entry: Listed }) => (
  <DefinitionList
    facts={[
      { term: m.admin_settings_value(), value: settingValueWord(key, inForce.value) },
      { term: m.admin_settings_source(), value: sourceWord(inForce.source) },
      { term: m.admin_settings_from(), value: formatDate(inForce.from) },
      {
        term: m.admin_setting_mark(),
        value: inForce.isDefault ? m.admin_settings_default() : m.admin_settings_own(),
      },
      { term: '○', value: inForce.toConfirm ? m.privacy_confirm() : null },
    ]}
  />
);

const History = ({ entry: { key, versions } }: { entry: Listed }) =>
  versions.length === 0 ? (
    <EmptyState title={m.admin_setting_history_none()} />
  ) : (
    <Table
      caption={m.admin_setting_history()}
      rows={versions}
      rowKey={({ id }) => id}
      columns={[
        { key: 'from', title: m.admin_settings_from(), cell: ({ from }) => formatDate(from) },
        {
          key: 'value',
          title: m.admin_setting_new_value(),
          cell: ({ value }) => settingValueWord(key, value),
        },
        { key: 'source', title: m.admin_settings_source(), cell: ({ source }) => source },
        { key: 'reason', title: m.admin_setting_history_reason(), cell: ({ reason }) => reason },
      ]}
    />
  );

const Change = ({ entry }: { entry: Listed }) => {
  const editor = editorOf(entry.key);
  const latest = entry.versions[0]?.value ?? entry.inForce.value;
  if (editor === undefined) return <p className="soft">{m.admin_setting_fixed()}</p>;
  return (
    <ChangeSetting
      key={entry.versions.length}
      settingKey={entry.key}
      value={entry.key === 'price-base-amounts' ? latest : entry.inForce.value}
      editor={editor}
    />
  );
};

/** One rule: what applies, every version that was decided on, and a form for the next. */
export const SettingScreen = () => {
  const { id } = useParams({ from: '/inside/regler/$id' });
  const query = useQuery(trpc.setting.list.queryOptions());
  const entry = query.data?.find(({ key }) => settingId(key) === id);
  return (
    <Page title={entry === undefined ? m.admin_nav_settings() : settingName(entry.key)}>
      <p>
        <Link to={patterns.settings}>{m.admin_setting_back()}</Link>
      </p>
      <Loaded query={query}>
        {() =>
          entry === undefined ? (
            <EmptyState title={m.admin_setting_unknown()} />
          ) : (
            <div className="stack">
              <InForce entry={entry} />
              <History entry={entry} />
              <MayDo action="setting/change">
                <Change entry={entry} />
              </MayDo>
            </div>
          )
        }
      </Loaded>
    </Page>
  );
};
