import { describe, expect, test } from 'vitest';
import { checkAnswer, type AnswerKind } from './answer.ts';

describe('B4 an answer says what its kind owes', () => {
  test.each<[AnswerKind, string]>([
    ['inform', 'Klart.'],
    ['done', 'Tre kommuner har anställt anhörigstödjare.'],
    ['done', 'Samordnartjänsten är tillsvidare från 2022.'],
    ['promise', 'Vi utbildar all personal före sommaren.'],
    ['refuse', 'Budgeten räcker inte till 2027.'],
    ['done', 'Klart: mottagningen ringer upp.'],
  ])('B4 %s: %s', (kind, text) => {
    expect(checkAnswer({ kind, text })).toEqual({ ok: true, value: true });
  });

  test.each<[AnswerKind, string, string]>([
    ['done', 'Klart!', 'answer/change-not-described'],
    ['done', 'Det här är nu åtgärdat.', 'answer/change-not-described'],
    ['done', 'Ja, vi har gjort det, tack.', 'answer/change-not-described'],
    ['done', 'Klart, allt är färdigt och genomfört, ok?', 'answer/change-not-described'],
    ['promise', 'Vi ska lösa det: frågan hanteras och genomförs.', 'answer/promise-not-described'],
    ['done', 'Ja, mottagningen ringer.', 'answer/change-not-described'],
    ['promise', 'Ska åtgärdas', 'answer/promise-not-described'],
    ['refuse', 'Nej, det kan vi tyvärr inte.', 'answer/reason-missing'],
    ['inform', ' – ', 'answer/empty'],
    ['done', '', 'answer/empty'],
  ])('B4 refuses %s: %s', (kind, text, code) => {
    expect(checkAnswer({ kind, text })).toEqual({ ok: false, problem: { code, path: 'text' } });
  });
});
