import { expect, test } from 'vitest';
import { treeOf } from '../tree.ts';
import { texts } from './texts.ts';

const check = (area: string, text: string) =>
  texts.check(treeOf({ [`packages/i18n/messages/sv/${area}.json`]: JSON.stringify({ key: text }, null, 2) }));

test.each([
  ['admin', 'Sökningen "hej" gav inget'],
  ['admin', 'Inget svar - än'],
  ['admin', 'Laddar...'],
  ['portal', 'Huvudmannen har svarat'],
  ['portal', 'Läs kallelsen'],
])('in %s nobody reads %j', (area, text) => {
  expect(check(area, text)).toHaveLength(1);
});

test.each([
  ['admin', 'Huvudmän som ska svara på ”hej” – inom kort …'],
  ['portal', 'Läs möteskallelsen: den som ska svara har svarat'],
])('in %s one may read %j', (area, text) => {
  expect(check(area, text)).toEqual([]);
});

test.each([
  ['{days} days', 1],
  ['Days: {count}', 0],
  ['Days', 1],
])('%j in English, where Swedish has {count}, is %d breach', (text, breaches) => {
  const tree = treeOf({
    'packages/i18n/messages/sv/admin.json': '{ "key": "{count} dagar" }',
    'packages/i18n/messages/en/admin.json': JSON.stringify({ key: text }),
  });
  expect(texts.check(tree)).toHaveLength(breaches);
});
