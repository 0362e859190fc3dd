import { poolTasks, type PoolTask } from '@inflytande/domain/people/interest-pool';
import type { ShownCount } from '@inflytande/domain/kernel/suppression';
import { municipalityName } from '@inflytande/domain/kernel/codes';
import { m } from '@inflytande/i18n/messages';
import { ageBandWords, experienceWords, genderWords, poolTaskWords } from '@inflytande/i18n/pool-words';
import type { RouterOutputs } from '@inflytande/server/api';
import { EmptyState } from '@inflytande/ui/empty-state';
import { Select } from '@inflytande/ui/field';
import { Table } from '@inflytande/ui/table';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { trpc } from '../api.ts';
import { formatCount } from '../format.ts';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';

type Pool = RouterOutputs['interestPool']['list'];

const countWord = (count: ShownCount | undefined): string => {
  if (count === undefined || count.kind === 'withheld') return m.privacy_pool_withheld();
  return count.kind === 'few' ? m.privacy_pool_few() : formatCount(count.count);
};

/** How the pool is made up; a count under five cannot be read, nor worked out from the sums (R2). */
const Balance = ({ balance }: Pick<Pool, 'balance'>) => (
  <Table
    caption={m.privacy_pool_balance()}
    rows={balance.ageBands.map((band, index) => ({ band, index }))}
    rowKey={({ band }) => band}
    columns={[
      { key: 'age', title: m.privacy_pool_age(), cell: ({ band }) => ageBandWords[band]() },
      ...balance.genders.map((gender, column) => ({
        key: gender,
        title: genderWords[gender](),
        cell: ({ index }: { index: number }) => countWord(balance.counts.cells[index]?.[column]),
        number: true,
      })),
      {
        key: 'sum',
        title: m.privacy_pool_sum(),
        cell: ({ index }) => countWord(balance.counts.rowSums[index]),
        number: true,
      },
    ]}
  />
);

const Candidates = ({ candidates }: Pick<Pool, 'candidates'>) =>
  candidates.length === 0 ? (
    <EmptyState title={m.privacy_pool_none()} />
  ) : (
    <ul className="records tight">
      {candidates.map(({ personId, name, ageBand, experience, municipalityCode }) => (
        <li key={personId}>
          <p>{name}</p>
          <p className="soft small">
            {[
              ageBandWords[ageBand](),
              ...experience.map((one) => experienceWords[one]()),
              municipalityCode === null ? null : municipalityName(municipalityCode),
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );

/** Whom one may ask, among those who have said yes to it (R1, R2). */
export const InterestPool = () => {
  const [task, setTask] = useState<PoolTask>('working-group');
  const query = useQuery(
    trpc.interestPool.list.queryOptions({ task }, { placeholderData: keepPreviousData }),
  );
  return (
    <Page title={m.privacy_pool_nav()} lead={m.privacy_pool_lead()}>
      <Select
        id="task"
        label={m.privacy_pool_task()}
        value={task}
        onChange={({ target }) => setTask(poolTasks.find((one) => one === target.value) ?? task)}
        choices={poolTasks.map((value) => ({ value, label: poolTaskWords[value]() }))}
      />
      <Loaded query={query}>
        {({ balance, candidates }) => (
          <div className="stack">
            <section aria-labelledby="candidates">
              <h2 id="candidates">{m.privacy_pool_candidates()}</h2>
              <Candidates candidates={candidates} />
            </section>
            <Balance balance={balance} />
          </div>
        )}
      </Loaded>
    </Page>
  );
};
