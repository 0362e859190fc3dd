import { parseMoney, toKronor, type Money } from '@inflytande/domain/kernel/money';
import { parseImprecise, parsePlainDate, type PlainDate } from '@inflytande/domain/kernel/plain-date';
import { ok, refuse } from '@inflytande/domain/kernel/result';
import {
  parseOrganisationNumber,
  type OrganisationNumber,
} from '@inflytande/domain/organisations/organisation-number';
import type { CellKind } from './column.ts';

/** As much as a cell of a spreadsheet holds. */
const mostSigns = 32_767;

const withComma = (number: number): string => String(number).replace('.', ',');

/**
 * Text without spaces around it. Refuses what no database keeps (control signs other than tab and line break), and
 * more signs than `most`.
 */
export const textCell = (most: number = mostSigns): CellKind<string> => ({
  read: (text) => {
    if (text.length > most) return refuse('cell/text-too-long', { most, length: text.length });
    return /\p{Cc}/u.test(text.replace(/[\t\n\r]/g, '')) ? refuse('cell/control-sign') : ok(text);
  },
  print: (value) => value,
  mayBeEmpty: false,
  keptAs: 'text',
});

/** A whole number within what a double holds exactly; thousands may stand apart. */
export const wholeNumberCell: CellKind<number> = {
  read: (raw) => {
    const text = raw.replace(/[\u00a0\u2009\u202f]/g, ' ').replace('−', '-');
    const number = Number(text.replaceAll(' ', ''));
    return /^-?(\d{1,3}( \d{3})+|\d+)$/.test(text) && Number.isSafeInteger(number)
      ? ok(number === 0 ? 0 : number)
      : refuse('cell/not-a-whole-number', { raw });
  },
  print: String,
  mayBeEmpty: false,
  keptAs: 'number',
};

/** An amount in kronor as a source writes it, in öre inside (K1). Refuses what `parseMoney` refuses. */
export const moneyCell: CellKind<Money> = {
  read: parseMoney,
  print: (money) => withComma(toKronor(money)),
  mayBeEmpty: false,
  keptAs: 'number',
};

/** A day, `YYYY-MM-DD` (K2). Kept as text: a spreadsheet's own dates shift with time zones. */
export const dateCell: CellKind<PlainDate> = {
  read: parsePlainDate,
  print: (date) => date,
  mayBeEmpty: false,
  keptAs: 'text',
};

/** A date as exact as its source: `2018`, `2018-10` or `2018-10-03` (K2). */
export const impreciseDateCell: CellKind<string> = {
  read: (text) => {
    const span = parseImprecise(text);
    return span.ok ? ok(text) : span;
  },
  print: (date) => date,
  mayBeEmpty: false,
  keptAs: 'text',
};

/** The number of a legal person; a sole trader's is refused without being repeated (O1). */
export const organisationNumberCell: CellKind<OrganisationNumber> = {
  read: parseOrganisationNumber,
  print: (number) => number,
  mayBeEmpty: false,
  keptAs: 'text',
};

/** One of a closed list: a cell holds its title, and may hold its code instead; capitals do not matter. */
export const choiceCell = <Code extends string>(titles: Readonly<Record<Code, string>>): CellKind<Code> => {
  const codes = Object.keys(titles) as Code[];
  const byWord = new Map([
    ...codes.map((code) => [code.toLowerCase(), code] as const),
    ...codes.map((code) => [titles[code].toLowerCase(), code] as const),
  ]);
  return {
    read: (raw) => {
      const code = byWord.get(raw.toLowerCase());
      return code === undefined ? refuse('cell/not-a-choice', { raw }) : ok(code);
    },
    print: (code) => titles[code],
    mayBeEmpty: false,
    keptAs: 'text',
  };
};

const yesOrNo = choiceCell({ true: 'ja', false: 'nej' });

/** `ja` or `nej`; a spreadsheet's own true and false are understood. */
export const yesOrNoCell: CellKind<boolean> = {
  read: (raw) => {
    const answer = yesOrNo.read(raw);
    return answer.ok ? ok(answer.value === 'true') : refuse('cell/not-yes-or-no', { raw });
  },
  print: (value) => yesOrNo.print(value ? 'true' : 'false'),
  mayBeEmpty: false,
  keptAs: 'text',
};
