import { describe, expect, test } from 'vitest';
import type { Money } from '@inflytande/domain/kernel/money';
import type { CellKind } from './column.ts';
import {
  choiceCell,
  dateCell,
  impreciseDateCell,
  moneyCell,
  organisationNumberCell,
  textCell,
  wholeNumberCell,
  yesOrNoCell,
} from './cell-kinds.ts';

const status = choiceCell({ active: 'verksam', closed: 'nedlagd' });

const understood: [name: string, CellKind<unknown>, text: string, value: unknown][] = [
  ['K1 money', moneyCell, '1 126 234:-', 112_623_400],
  ['K1 money', moneyCell, '1234,5', 123_450],
  ['K1 money', moneyCell, '200 tkr', 20_000_000],
  ['K2 a day', dateCell, '2026-02-28', '2026-02-28'],
  ['K2 an imprecise date', impreciseDateCell, '2018-10', '2018-10'],
  ['O1 an organisation number', organisationNumberCell, '5560912148', '556091-2148'],
  ['a whole number', wholeNumberCell, '12 000', 12_000],
  ['a whole number', wholeNumberCell, '\u22125', -5],
  ['a whole number', wholeNumberCell, '-0', 0],
  ['a choice by title', status, 'Nedlagd', 'closed'],
  ['a choice by code', status, 'active', 'active'],
  ['yes', yesOrNoCell, 'JA', true],
  ['yes in a spreadsheet', yesOrNoCell, 'true', true],
  ['no', yesOrNoCell, 'nej', false],
  ['text of two lines', textCell(), 'Falun\nBorlänge', 'Falun\nBorlänge'],
];

test.each(understood)('%s: %j %s', (_name, kind, text, value) => {
  expect(kind.read(text)).toEqual({ ok: true, value });
});

test.each(understood)('%s is read back from what is printed (%j %s)', (_name, kind, _text, value) => {
  expect(kind.read(kind.print(value))).toEqual({ ok: true, value });
});

test.each<[CellKind<unknown>, string, string]>([
  [moneyCell, 'cirka 500', 'money/unreadable'],
  [moneyCell, '-5', 'money/unreadable'],
  [dateCell, '2026-02-29', 'plain-date/unreadable'],
  [dateCell, '2026-2-1', 'plain-date/unreadable'],
  [impreciseDateCell, 'hösten 2018', 'plain-date/imprecise-unreadable'],
  [organisationNumberCell, '556091-2149', 'organisation-number/check-digit'],
  [organisationNumberCell, '811218-9876', 'organisation-number/personal-number'],
  [wholeNumberCell, '1,5', 'cell/not-a-whole-number'],
  [wholeNumberCell, '1 00', 'cell/not-a-whole-number'],
  [wholeNumberCell, '9007199254740993', 'cell/not-a-whole-number'],
  [status, 'vilande', 'cell/not-a-choice'],
  [yesOrNoCell, 'kanske', 'cell/not-yes-or-no'],
  [textCell(5), 'sex ord', 'cell/text-too-long'],
  [textCell(), 'a\u0000b', 'cell/control-sign'],
])('K5 %# %j refuses %j as %s', (kind, text, code) => {
  expect(kind.read(text)).toMatchObject({ ok: false, problem: { code } });
});

describe('what is printed', () => {
  test('K1 money as kronor with a comma, without unit', () => {
    expect([0, 100, 123_450, 123_456].map((ore) => moneyCell.print(ore as Money))).toEqual([
      '0',
      '1',
      '1234,5',
      '1234,56',
    ]);
  });

  test('O1 the digits of a personal number are never repeated', () => {
    expect(JSON.stringify(organisationNumberCell.read('811218-9876'))).not.toContain('811218');
  });
});
