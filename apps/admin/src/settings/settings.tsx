import type { SettingKey } from '@inflytande/domain/settings';
import { m } from '@inflytande/i18n/messages';
import { settingName, settingValueWord, sourceWord } from '@inflytande/i18n/setting-words';
import type { RouterOutputs } from '@inflytande/server/api';
import { Table } from '@inflytande/ui/table';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { trpc } from '../api.ts';
import { formatDate, today } from '../format.ts';
import { patterns, settingId } from '../paths.ts';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';

type Listed = RouterOutputs['setting']['list'][number];

const groups = [
  ['site', m.admin_settings_site],
  ['money', m.admin_settings_money],
  ['retention', m.admin_settings_retention],
  ['work', m.admin_settings_work],
] as const;
type Group = (typeof groups)[number][0];

const ofMoney = new Set<SettingKey>(['payment/earliest', 'fee-schedule', 'price-base-amounts']);
const ofSite = new Set<SettingKey>(['region/accent-colour', 'region/contact', 'help-contacts']);

const groupOf = (key: SettingKey): Group => {
  if (key.startsWith('retention/')) return 'retention';
  if (ofMoney.has(key)) return 'money';
  return ofSite.has(key) ? 'site' : 'work';
};

const Mark = ({ inForce, versions }: Listed) => {
  const coming = versions.findLast(({ from }) => from > today());
  return (
    <>
      {inForce.isDefault ? m.admin_settings_default() : m.admin_settings_own()}
      {inForce.toConfirm ? <span className="soft small"> {m.privacy_confirm()}</span> : null}
      {coming === undefined ? null : (
        <span className="soft small"> {m.admin_settings_coming({ from: formatDate(coming.from) })}</span>
      )}
    </>
  );
};

/** Every rule that the region may set, with what applies, by what and since when. */
export const Settings = () => {
  const query = useQuery(trpc.setting.list.queryOptions());
  return (
    <Page title={m.admin_nav_settings()} lead={m.admin_settings_lead()}>
      <Loaded query={query}>
        {(entries) => (
          <div className="stack">
            {groups.map(([group, title]) => (
              <Table
                key={group}
                caption={title()}
                rows={entries.filter(({ key }) => groupOf(key) === group)}
                rowKey={({ key }) => key}
                columns={[
                  {
                    key: 'name',
                    title: m.admin_settings_name(),
                    cell: ({ key }) => (
                      <Link to={patterns.setting} params={{ id: settingId(key) }}>
                        {settingName(key)}
                      </Link>
                    ),
                  },
                  {
                    key: 'value',
                    title: m.admin_settings_value(),
                    cell: ({ key, inForce }) => settingValueWord(key, inForce.value),
                  },
                  {
                    key: 'source',
                    title: m.admin_settings_source(),
                    cell: ({ inForce }) => sourceWord(inForce.source),
                  },
                  {
                    key: 'from',
                    title: m.admin_settings_from(),
                    cell: ({ inForce }) => formatDate(inForce.from),
                  },
                  { key: 'mark', title: m.admin_setting_mark(), cell: (entry) => <Mark {...entry} /> },
                ]}
              />
            ))}
          </div>
        )}
      </Loaded>
    </Page>
  );
};
