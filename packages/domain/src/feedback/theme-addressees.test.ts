import { expect, test } from 'vitest';
import { addressTheme } from './theme-addressees.ts';

const state = { addresseeIds: ['region-dalarna'], knownIds: ['kommun-falun', 'region-dalarna'] };

test('B1 a theme has those who usually answer, each once', () => {
  const principalIds = ['region-dalarna', 'kommun-falun', 'kommun-falun'];
  expect(addressTheme(state, { principalIds })).toEqual({
    ok: true,
    value: ['kommun-falun', 'region-dalarna'],
  });
  expect(addressTheme(state, { principalIds: [] })).toEqual({ ok: true, value: [] });
});

test.each([
  [['kommun-x'], 'point/principal-unknown'],
  [['region-dalarna'], 'point/nothing-to-change'],
])('B1 refuses %j', (principalIds, code) => {
  expect(addressTheme(state, { principalIds })).toMatchObject({ problem: { code } });
});
