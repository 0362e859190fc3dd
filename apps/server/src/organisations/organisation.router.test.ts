import { organisations } from '@inflytande/demo/organisations';
import { compareSwedish } from '@inflytande/domain/kernel/swedish-order';
import { organisationCategories } from '@inflytande/domain/organisations/organisation';
import { beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, testApp, type TestClient } from '../testing/test-app.ts';

let visitor: TestClient;
beforeAll(async () => {
  visitor = (await testApp()).as('public');
});

type Filter = Parameters<TestClient['organisation']['list']['query']>[0];

const all = async (filter: Filter = {}) => {
  const rows = [];
  let cursor: string | undefined;
  let total: number;
  do {
    const page = await visitor.organisation.list.query(cursor === undefined ? filter : { ...filter, cursor });
    rows.push(...page.rows);
    ({ total } = page);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  expect(total).toBe(rows.length);
  return rows;
};

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).toSorted();

describe('the list of organisations', () => {
  it('K7 has them all in Swedish order, none twice', async () => {
    const rows = await all();
    expect(ids(rows)).toEqual(ids(organisations));
    const names = rows.map(({ name }) => name);
    expect(names).toEqual(names.toSorted(compareSwedish));
  });

  it.each(organisationCategories)('of category %s', async (category) => {
    expect(ids(await all({ category }))).toEqual(
      ids(organisations.filter((each) => each.category === category)),
    );
  });

  it.each(['2080', '2085', '2062'])('in municipality %s', async (municipalityCode) => {
    const expected = organisations.filter((each) => each.municipalityCode === municipalityCode);
    expect(ids(await all({ municipalityCode }))).toEqual(ids(expected));
  });

  it.each(['attention', 'ATTENTION', 'före', 'ÖDET', 'a'])(
    'while “%s” is typed: any of its names has it',
    async (query) => {
      const typed = query.toLowerCase();
      const expected = organisations.filter(({ name, abbreviations, aliases }) =>
        [name, ...abbreviations, ...aliases.map((alias) => alias.name)]
          .join('\n')
          .toLowerCase()
          .includes(typed),
      );
      expect(ids(await all({ query }))).toEqual(ids(expected));
    },
  );

  it.each(['%', '_', '\\', "'", '%%%'])('%s is a sign like any other', async (query) => {
    const expected = organisations.filter(({ name, abbreviations, aliases }) =>
      [name, ...abbreviations, ...aliases.map((alias) => alias.name)].join('\n').includes(query),
    );
    expect(ids(await all({ query }))).toEqual(ids(expected));
  });

  it('a broken place in it is refused', async () => {
    expect(await refusalOf(visitor.organisation.list.query({ cursor: 'x' }))).toEqual({
      code: 'page/cursor-broken',
    });
  });
});

describe('an organisation', () => {
  it.each(organisations.map(({ id }) => id))('%s: as it came, with its parent and branches', async (id) => {
    const record = organisations.find((each) => each.id === id);
    const got = await visitor.organisation.get.query({ id });
    expect(got.organisation).toEqual(record);
    expect(got.parent?.id ?? null).toBe(record?.parentId ?? null);
    expect(ids(got.branches)).toEqual(ids(organisations.filter(({ parentId }) => parentId === id)));
  });

  it('that does not exist is not found', async () => {
    expect(await refusalOf(visitor.organisation.get.query({ id: 'no-such' }))).toEqual({
      code: 'organisation/not-found',
    });
  });
});
