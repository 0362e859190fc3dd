import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crisisSigns, type CrisisKind } from './crisis.ts';
import { processorTime } from '../testing/processor-time.ts';

const kindsIn = (text: string): CrisisKind[] => [...new Set(crisisSigns(text).map((sign) => sign.kind))];

describe('B5 signs of acute danger are recognised', () => {
  test.each<[CrisisKind, string]>([
    ['suicide', 'Jag vill ta mitt liv.'],
    ['suicide', 'JAG TÄNKER TA LIVET AV MIG IKVÄLL'],
    ['suicide', 'jag tanker ta livet av mej'],
    ['suicide', 'Kön är lång och jag orkar inte leva längre'],
    ['suicide', 'Vill inte leva mer.'],
    ['suicide', 'Ibland vill jag inte leva.'],
    ['suicide', 'Det känns som att jag inte vill leva'],
    ['suicide', 'jag vill inte leva med den här ångesten'],
    ['suicide', 'Jag vill bara dö'],
    ['suicide', 'Ingen lyssnar. Vill dö.'],
    ['suicide', 'Jag önskar att jag var död'],
    ['suicide', 'Det vore bättre om jag inte fanns.'],
    ['suicide', 'Familjen har det bättre utan mig.'],
    ['suicide', 'Jag har självmordstankar varje dag'],
    ['suicide', 'Har självmordstankar och får ingen hjälp'],
    ['suicide', 'jag är suicidal och blev hemskickad'],
    ['suicide', 'Jag funderar på självmord'],
    ['suicide', 'Jag tänker begå självmord i natt'],
    ['suicide', 'Min son säger att han vill ta sitt liv'],
    ['suicide', 'Hon hotar att ta livet av sig om hon skrivs ut'],
    ['suicide', 'min dotter vill inte leva'],
    ['suicide', 'Jag vill göra slut på allt'],
    ['suicide', 'ska hoppa framför tåget'],
    ['suicide', 'Jag vill somna och aldrig vakna upp igen'],
    ['suicide', 'Livet är inte värt att leva.'],
    ['suicide', 'Det finns ingen anledning att leva'],
    ['suicide', 'Jag orkar inte mer.'],
    ['suicide', 'Jag har redan skrivit ett avskedsbrev'],
    ['suicide', 'Jag vill\ninte\u00A0 leva'],
    ['suicide', 'Snart tar jag livet av mig'],
    ['suicide', 'Min vän pratar om att ta livet av sig'],
    ['suicide', 'Jag vill ta självmord'],
    ['suicide', 'Orkar inte mer.'],
    ['suicide', 'Jag står inte ut längre!'],
    ['suicide', 'Ingen bryr sig om jag dör'],
    ['suicide', 'I want to die'],
    ['suicide', 'I don’t want to live anymore'],
    ['overdose', 'Jag har precis tagit en överdos'],
    ['overdose', 'Har tagit alla mina tabletter'],
    ['overdose', 'Jag tänker ta för många tabletter'],
    ['overdose', 'tog precis 40 Alvedon'],
    ['self-harm', 'Jag skadar mig själv'],
    ['self-harm', 'Jag skadar mig.'],
    ['self-harm', 'jag har skurit mig djupt'],
    ['self-harm', 'Jag skär mig varje kväll'],
    ['self-harm', 'Min dotter skär sig i armarna och ingen svarar. Min dotter skär sig.'],
    ['violence', 'Han slår mig när han har druckit'],
    ['violence', 'Min man hotar att döda barnen'],
    ['violence', 'Jag är rädd för mitt liv'],
    ['violence', 'Jag vågar inte gå hem'],
    ['threat', 'Jag ska döda honom'],
    ['threat', 'Jag kommer att skjuta dem'],
  ])('B5 %s: %s', (kind, text) => {
    expect(kindsIn(text)).toContain(kind);
  });
});

describe('B5 what is only talked about is not a sign', () => {
  test.each([
    '',
    'Föreningen Suicide Zero höll en föreläsning om självmordsprevention.',
    'SPES stödjer efterlevande efter självmord.',
    'Personer med självmordstankar måste få vård samma dag.',
    'Jag tycker att personer med självmordstankar ska slippa vänta.',
    'Jag har arbetat med suicidprevention i tio år.',
    'Vad blev det av uppdraget om självskadebeteende, och fortsätter det?',
    'Min bror tog livet av sig 2015 och vi fick inget stöd.',
    'Många som vill ta sitt liv vänder sig först till vårdcentralen.',
    'Det slår mig att kallelsen saknar en rad om närstående.',
    'Jag slås av hur fint bemötandet är.',
    'Det skär mig i hjärtat att se boendet.',
    'Jag kan inte leva på sjukersättningen.',
    'Han vill inte finnas i registret.',
    'Hon vill inte leva på boendet utan i egen lägenhet.',
    'Det finns personer som inte vill leva.',
    'Min mamma arbetar med personer som vill ta sitt liv.',
    'Jag vill hjälpa andra som har självmordstankar.',
    'Mobila team borde finnas för dem som vill dö.',
    'Personalen skadar mig genom sitt bemötande.',
    'Ingen ska behöva leva i en sådan miljö.',
    'Reformen får inte dö på grund av pandemin.',
    'Jag vill inte dö i en kö, sa hon på skämt till nämnden.',
    'Jag orkar inte mer med all byråkrati än förut.',
    'Vi orkar inte driva frågan utan stöd.',
    'Kommunen hotar oss med nedläggning.',
    'Jag vill skjuta upp mötet till våren.',
    'Jag vill hänga med på hearingen.',
    'Vi måste avsluta allt samarbete med konsulterna.',
    'Regionen har tagit fram rutiner vid överdoser.',
    'Jag kan inte vakna på morgonen av medicinen.',
    'Bemötandet i psykiatrin är fortfarande bristfälligt och måste bli bättre.',
    'Anhöriga måste fångas upp med krisstöd när en patient drabbas av trauma.',
    'Rådet är levande, och det är roligt att leva i Dalarna.',
  ])('B5 no sign in: %s', (text) => {
    expect(crisisSigns(text)).toEqual([]);
  });
});

test('B5 the recognised words are given as written', () => {
  expect(crisisSigns('Hej! Jag TÄNKER ta  mitt liv.')).toEqual([{ kind: 'suicide', words: 'ta  mitt liv' }]);
});

test('B5 a sign is found wherever it stands in a long text', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-zåäö ,.\n]{0,200}$/),
      fc.stringMatching(/^[a-zåäö ,.\n]{0,200}$/),
      (before, after) => {
        expect(kindsIn(`${before}. Jag vill ta mitt liv. ${after}`)).toContain('suicide');
      },
    ),
  );
});

test('B5 a text of full length is read in a moment', () => {
  const texts = ['jag har ', 'jag vill inte ', 'min ', 'han ska ta ', 'a ', ' ', '\n'].map((part) =>
    part.repeat(5000 / part.length),
  );
  expect(processorTime(() => texts.forEach((text) => crisisSigns(text)))).toBeLessThan(1000);
});
