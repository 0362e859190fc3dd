import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { similarPoints, similarityIndex, stem, stemsOf } from './similarity.ts';
import { processorTime } from '../testing/processor-time.ts';

describe('B7 words are compared without their endings', () => {
  test.each([
    ['patient', ['patienter', 'patienten', 'patienternas', 'Patientens', 'patienterna']],
    ['anhörig', ['anhöriga', 'anhörigas']],
    ['kommun', ['kommuner', 'kommunen', 'kommunerna', 'kommunernas', 'kommuns']],
    ['boende', ['boendet', 'boenden', 'boendena']],
    ['bemötande', ['bemötandet', 'Bemötandets']],
    ['utbildning', ['utbildningar', 'utbildningen', 'utbildningarna']],
    ['kontakt', ['kontakter', 'kontakten']],
  ])('B7 %s', (word, forms) => {
    for (const form of forms) expect(stem(form)).toBe(stem(word));
  });

  test.each([
    ['råd', 'råda'],
    ['bup', 'buss'],
    ['vård', 'värd'],
  ])('B7 short words are not cut into each other: %s and %s', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });

  test('B7 small words carry nothing', () => {
    expect([...stemsOf('Det är inte bra att man måste vänta så länge på vården')]).toEqual([
      stem('vänta'),
      stem('länge'),
      stem('vården'),
    ]);
  });

  test('B7 a word has the same stem in large letters and with its dots apart', () => {
    expect(stem('BEMO\u0308TANDE')).toBe(stem('bemötande'));
  });
});

const points = [
  { id: 'T01-01', title: 'Långa avstånd till öppenvården' },
  { id: 'T04-01', title: 'Bemötandet i psykiatrin' },
  { id: 'T05-01', title: 'Kommuner utan anhörigstöd' },
  { id: 'T05-04', title: 'Anhöriga räknas inte i vården av patienten' },
  { id: 'T15-01', title: 'Vikarier och hyrläkare försvårar arbetet med planerna' },
  { id: 'T22-05', title: 'Säter har slutat skjutsa till öppenvården' },
];
const index = similarityIndex(points);

describe('B7 similar points are proposed', () => {
  test.each([
    ['Jag blev illa bemött i psykiatrin. Bemötande måste bli bättre!', 'T04-01'],
    ['Det är för långt avstånd till mottagningen', 'T01-01'],
    ['I vår kommun finns inget stöd för anhöriga', 'T05-01'],
    ['Nya hyrläkare varje gång', 'T15-01'],
    ['Vem ska skjutsa mig', 'T22-05'],
  ])('B7 %s', (text, id) => {
    expect(similarPoints(index, text)[0]?.id).toBe(id);
  });

  test.each(['', 'och att det som är', 'Fontänhuset i Falun', '!?'])('B7 nothing is like %j', (text) => {
    expect(similarPoints(index, text)).toEqual([]);
  });

  const idsFor = (titles: readonly string[], text: string) =>
    similarPoints(similarityIndex(titles.map((title) => ({ id: title, title }))), text).map(({ id }) => id);

  test.each([
    ['Anhörigstöd', 'Vi som är anhöriga', true],
    ['Anhörig', 'Utan anhörigstöd', true],
    ['Hjälpmedel', 'Ingen hjälp', true],
    ['Vårdplan', 'Ingen vård', false],
    ['Barnpsykiatri', 'Ingen psykiatri', false],
  ])(
    'B7 %s is like “%s”, as one word of five letters or more begins the other: %s',
    (title, text, isLike) => {
      expect(idsFor([title], text)).toEqual(isLike ? [title] : []);
    },
  );

  test('B7 a word that begins another is half as like as the same word', () => {
    expect(idsFor(['Anhörigstöd', 'Boendestöd', 'Övriga anhöriga'], 'Vi anhöriga')).toEqual([
      'Övriga anhöriga',
      'Anhörigstöd',
    ]);
  });

  test('B7 a word counts the more the fewer points have it', () => {
    expect(idsFor(['Boende i Falun', 'Boende i Mora', 'Hyrläkare'], 'boende och hyrläkare')).toEqual([
      'Hyrläkare',
      'Boende i Falun',
      'Boende i Mora',
    ]);
  });

  test('B7 as many as asked for, most similar first, ties by id', () => {
    const same = similarityIndex(['c', 'a', 'b'].map((id) => ({ id, title: 'Boende' })));
    expect(similarPoints(same, 'boendet', 2).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('B7 the order of the points does not matter, and a title is most like itself', () => {
    const title = fc
      .array(fc.constantFrom('boende', 'vård', 'stöd', 'anhörig', 'psykiatri', 'samordning', 'läkare'), {
        minLength: 1,
        maxLength: 4,
      })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(title, { minLength: 1, maxLength: 8 }), (titles) => {
        const some = titles.map((one) => ({ id: one, title: one }));
        const [first] = titles;
        const found = similarPoints(similarityIndex(some), first ?? '', 8);
        const reversed = similarPoints(similarityIndex(some.toReversed()), first ?? '', 8);
        const rounded = (all: typeof found) =>
          all.map(({ id, score }) => `${id} ${score.toFixed(9)}`).toSorted();
        expect(rounded(reversed)).toEqual(rounded(found));
        const own = found.find(({ id }) => id === first)?.score ?? 0;
        expect(own).toBeGreaterThanOrEqual((found[0]?.score ?? Infinity) - 1e-9);
      }),
    );
  });

  test('B7 5 000 titles while somebody writes', () => {
    const many = Array.from({ length: 5000 }, (_, i) => ({
      id: String(i),
      title: `${points[i % points.length]?.title} på enhet${i % 700} i ort${i % 900}`,
    }));
    const ready = similarityIndex(many);
    const text = points
      .map(({ title }) => title)
      .join('. ')
      .repeat(4);
    expect(similarPoints(ready, text)).toHaveLength(5);
    expect(processorTime(() => similarPoints(ready, text))).toBeLessThan(400);
  });
});
