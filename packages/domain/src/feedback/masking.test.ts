import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decideMasking,
  maskedText,
  maskingPurposes,
  proposedMasks,
  type DecideMasking,
  type Mask,
  type MaskingDecision,
} from './masking.ts';

const text = 'Anna Ek, 19121212-1212, ringde 070-174 06 05 om stödet 😀.';
const place = (words: string, ground: Mask['ground']): Mask => ({
  from: text.indexOf(words),
  to: text.indexOf(words) + words.length,
  ground,
});
const name = place('Anna Ek', 'third-party');
const number = place('19121212-1212', 'personal-number');
const phone = place('070-174 06 05', 'contact-details');
const command = (masks: Mask[], more: Partial<DecideMasking> = {}): DecideMasking => ({
  purpose: 'web',
  masks,
  shownProposals: [],
  by: 'kim',
  ...more,
});
const decided = (masks: Mask[], more: Partial<DecideMasking> = {}): MaskingDecision => {
  const result = decideMasking(text, command(masks, more), 5);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

describe('B5 what is masked is decided by a person', () => {
  test('B5 numbers and contact details are proposed, names are not', () => {
    expect(proposedMasks(text)).toEqual([number, phone]);
  });

  const smile = text.indexOf('😀');
  test.each<[string, Mask[], Partial<DecideMasking>, string]>([
    ['a proposal without a stand', [number], {}, 'masking/proposal-not-answered'],
    [
      'a proposal masked in part',
      [number, { ...phone, from: phone.from + 1 }],
      {},
      'masking/proposal-not-answered',
    ],
    [
      'a personal number shown on the web',
      [phone],
      { shownProposals: [number.from] },
      'masking/personal-number-shown',
    ],
    [
      'a mask after the end',
      [{ from: 0, to: text.length + 1, ground: 'secrecy' }],
      {},
      'masking/outside-text',
    ],
    ['a mask before the beginning', [{ from: -1, to: 3, ground: 'secrecy' }], {}, 'masking/outside-text'],
    ['a mask of nothing', [{ from: 3, to: 3, ground: 'secrecy' }], {}, 'masking/empty-mask'],
    [
      'the other half',
      [{ from: smile + 1, to: text.length, ground: 'secrecy' }],
      {},
      'masking/cuts-a-character',
    ],
    ['half a place', [{ from: 0, to: 1.5, ground: 'secrecy' }], {}, 'masking/outside-text'],
    ['half a character', [{ from: 0, to: smile + 1, ground: 'secrecy' }], {}, 'masking/cuts-a-character'],
  ])('B5 %s is refused', (_, masks, more, code) => {
    expect(decideMasking(text, command(masks, more), 5)).toMatchObject({ ok: false, problem: { code } });
  });

  test.each<[Mask[], Partial<DecideMasking>, { readonly path: string; readonly data?: object }]>([
    [[number, { from: 3, to: 3, ground: 'secrecy' }], {}, { path: 'masks[1]' }],
    [[phone], {}, { path: 'masks', data: { from: number.from } }],
    [[number], {}, { path: 'shownProposals', data: { from: phone.from } }],
  ])('K5 the refusal of %j stands at its field', (masks, more, problem) => {
    expect(decideMasking(text, command(masks, more), 5)).toMatchObject({ ok: false, problem });
  });

  test('B5 masks that overlap are one, on the ground of the first', () => {
    const wide: Mask = { from: 0, to: number.to, ground: 'secrecy' };
    expect(decided([number, phone, wide]).masks).toEqual([wide, phone]);
  });

  test('B5 a phone number may be judged to be the association’s own', () => {
    expect(decided([number], { shownProposals: [phone.from] }).masks).toEqual([number]);
  });

  test('B5 whoever has the right to it is released the number', () => {
    const release = decided([], { purpose: 'release', shownProposals: [number.from, phone.from] });
    expect(maskedText(text, [release], 'release')).toEqual({ ok: true, value: [{ kind: 'words', text }] });
  });
});

describe('B5 masking for the web and for release are two decisions', () => {
  const web = decided([name, number, phone]);
  test('B5 a decision for one is none for the other', () => {
    expect(maskedText(text, [web], 'release')).toMatchObject({
      problem: { code: 'masking/not-decided', data: { purpose: 'release' } },
    });
    expect(maskedText(text, [], 'web')).toMatchObject({ problem: { code: 'masking/not-decided' } });
  });

  test('B5 masked parts tell the ground, not the words', () => {
    expect(maskedText(text, [web], 'web')).toEqual({
      ok: true,
      value: [
        { kind: 'masked', ground: 'third-party' },
        { kind: 'words', text: ', ' },
        { kind: 'masked', ground: 'personal-number' },
        { kind: 'words', text: ', ringde ' },
        { kind: 'masked', ground: 'contact-details' },
        { kind: 'words', text: ' om stödet 😀.' },
      ],
    });
  });

  test('B5 the latest decision counts', () => {
    const less = decided([number, phone]);
    const shown = maskedText(
      text,
      [web, decided([name, number, phone], { purpose: 'release' }), less],
      'web',
    );
    expect(shown.ok && shown.value[0]).toEqual({ kind: 'words', text: 'Anna Ek, ' });
  });
});

test('B5 the words outside the masks never change, those inside never show', () => {
  const word = fc.stringMatching(/^[a-zåäö ]{1,12}$/);
  const mask = fc.record({
    from: fc.nat(60),
    length: fc.integer({ min: 1, max: 20 }),
  });
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1 }),
      fc.array(mask),
      fc.constantFrom(...maskingPurposes),
      (words, any, purpose) => {
        const original = words.join('');
        const masks = any
          .map(({ from, length }) => ({ from, to: from + length, ground: 'secrecy' as const }))
          .filter(({ to }) => to <= original.length);
        const decision = decideMasking(original, command(masks, { purpose }), 1);
        if (!decision.ok) throw new Error(decision.problem.code);
        const shown = maskedText(original, [decision.value], purpose);
        const isHidden = (at: number): boolean => masks.some(({ from, to }) => from <= at && at < to);
        const left = original
          .split('')
          .filter((_, at) => !isHidden(at))
          .join('');
        expect(shown.ok && shown.value.map((part) => (part.kind === 'words' ? part.text : '')).join('')).toBe(
          left,
        );
        for (const [n, one] of decision.value.masks.entries())
          expect(one.from).toBeGreaterThan(decision.value.masks[n - 1]?.to ?? -1);
      },
    ),
  );
});
