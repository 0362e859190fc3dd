import { describe, expect, test } from 'vitest';
import { membersIn, membershipChange, yearsKnown } from './membership.ts';
import type { Membership } from './membership.ts';

const member = (bodyId: string, organisationId: string, year: number): Membership => ({
  bodyId,
  organisationId,
  year,
  sources: [],
});

/** A county network with nine members in 2019 and eight in 2022. */
const network = [
  ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((id) => member('network', id, 2019)),
  ...['j', 'h', 'g', 'f', 'e', 'd', 'c', 'b'].map((id) => member('network', id, 2022)),
  member('network', 'b', 2022),
  member('umbrella', 'z', 2019),
];

describe('O4 membership is dated', () => {
  test('O4 nine members in 2019, eight in 2022, each once', () => {
    expect(membersIn(network, 'network', 2019)).toHaveLength(9);
    expect(membersIn(network, 'network', 2022)).toEqual(['b', 'c', 'd', 'e', 'f', 'g', 'h', 'j']);
  });

  test('O4 a year that no source speaks of is not known, not empty', () => {
    expect(membersIn(network, 'network', 2020)).toBeNull();
    expect(yearsKnown(network, 'network')).toEqual([2019, 2022]);
    expect(yearsKnown(network, 'nobody')).toEqual([]);
  });

  test('O4 the difference between two years', () => {
    expect(membershipChange(network, 'network', { earlier: 2019, later: 2022 })).toEqual({
      joined: ['j'],
      left: ['a', 'i'],
      stayed: ['b', 'c', 'd', 'e', 'f', 'g', 'h'],
    });
    expect(membershipChange(network, 'network', { earlier: 2019, later: 2020 })).toBeNull();
  });
});
