/** What a sign points at. It decides no measure: it shows help at once and puts the item first (B5). */
export const crisisKinds = ['suicide', 'overdose', 'self-harm', 'violence', 'threat'] as const;
export type CrisisKind = (typeof crisisKinds)[number];

export type CrisisSign = {
  readonly kind: CrisisKind;
  /** The words of the text that were recognised, as written. */
  readonly words: string;
};

/** Up to 40 signs of one sentence that do not turn to people in general: what follows is about the subject. */
const sameMatter =
  '(?:(?!\\b(?:personer|manniskor|unga|ungdomar|patienter|brukare|manga|flera|andra|de|dem|alla|den som|medlemmar|forskning|utbildning|prevention)\\b)[^.!?\\n]){0,40}?';
const someoneNear =
  '\\b(?:han|hon|hen|jag|min|mitt|mina|mamma|pappa|(?:var|vart) (?:son|dotter|barn|tjej|kille|flicka|pojke))\\b';
const noSubject = '(?:^|[.!?,;:\\n] ?|\\b(?:och|men|att|bara|for) )';
const me = '(?:mig|mej)';
const live = '(?:leva\\b(?! (?:pa|upp)\\b)|(?:finnas|existera)\\b(?! (?:pa|upp|med|i (?!den har|livet))\\b))';
const medicines =
  'alvedon|panodil|paracetamol|ipren|sobril|stesolid|oxascand|imovane|zopiklon|theralen|lergigan';
const inmost = '(?: (?:bara|helst|verkligen|faktiskt|egentligen|nu|fa|hellre|inget hellre an att))*';

/**
 * Written for folded text: small letters, å and ä as a, ö as o. A space stands for any white space.
 * Rather one help box too many than one too few, but a matter that is only talked about is not a sign.
 */
const patterns: Record<CrisisKind, readonly string[]> = {
  suicide: [
    `\\b(?:ta|tar|tagit|avsluta|avslutar) (?:jag )?(?:mitt(?: eget)? liv|livet av ${me})\\b`,
    `${someoneNear}${sameMatter}\\b(?:vill|ska|tanker|hotar|planerar|kommer|forsoker|forsokt|funderar|pratar|talar)${sameMatter}\\btar? (?:sitt(?: eget)? liv|livet av sig)\\b`,
    `\\b(?:doda|dodar|hanga|hanger|skjuta|skjuter|dranka|dranker) ${me}\\b(?! (?:pa|upp|fast|till|fram|ifran)\\b)`,
    `(?:${someoneNear} (?:\\w+ ){0,2}?|${noSubject})(?:vill|orkar|kan|formar) (?:(?:jag|han|hon|hen) )?(?:inte|ej) (?:\\w+ ){0,2}?${live}`,
    `${someoneNear} (?:\\w+ ){0,2}?inte (?:\\w+ ){0,2}?(?:vill|orkar|kan|formar) (?:\\w+ ){0,2}?${live}`,
    `\\b(?:vill|orkar) (?:jag|han|hon|hen) (?:inte|ej) (?:\\w+ )?${live}`,
    `(?:${someoneNear} (?:\\w+ ){0,2}?|${noSubject})(?:vill|ville|langtar efter att)${inmost} do\\b`,
    `\\bonskar (?:att )?jag (?:bara )?(?:var|vore|fick|kunde fa|kunde) (?:dod|do)\\b`,
    `\\bbattre om jag (?:var dod|vore dod|dog|inte fanns|forsvann)\\b`,
    `\\b(?:battre|lattare|skonare) (?:\\w+ )?utan ${me}(?=[.!?,]|$)`,
    `\\bjag (?:tanker|funderar)${sameMatter}\\b(?:pa att do|pa sjalvmord|pa suicid|pa doden)\\b`,
    `(?:${someoneNear}${sameMatter}|${noSubject}(?:har|ar|kanner) (?:\\w+ ){0,2}?)\\b(?:sjalvmordstank\\w*|sjalvmordsplan\\w*|suicidtank\\w*|suicidplan\\w*|suicidal\\w*|sjalvmordsbenag\\w*)\\b`,
    `${someoneNear}${sameMatter}\\b(?:ta|tar|bega|begar|hotar med|planerar) (?:sjalvmord|suicid)\\b`,
    '\\b(?:gora|gor) slut pa (?:allt|alltihop|mitt liv|livet)\\b',
    '\\bavsluta (?:allt|alltihop|livet|mitt liv)(?=[.!?,]|$| nu\\b| i ?dag\\b| i ?kvall\\b)',
    '\\bhoppa (?:framfor (?:ett )?tag|fran (?:en |ett |den )?(?:bro|tak|balkong))',
    '\\b(?:slippa|inte|aldrig) (?:vill )?vakna (?:upp )?(?:mer|igen|i ?morgon)\\b',
    '\\b(?:inte|ej|aldrig)(?: \\w+)? vart att leva\\b',
    '\\b(?:ingen (?:ide|mening|anledning|vits|lust)(?: \\w+){0,2}? att leva|inget (?:kvar )?att leva for)\\b',
    '\\bjag ser ingen (?:annan )?utvag\\b',
    '(?:\\bjag |(?:^|[.!?,\\n] ?))(?:orkar (?:inte|ej)|(?:star|haller) (?:inte|ej) ut) (?:mer|langre)(?=[.!?,]|$)',
    '\\b(?:bryr sig|spelar ingen roll) om jag (?:dor|lever)\\b',
    '\\b(?:skrivit|skriver) (?:ett |mitt )?avskedsbrev',
    "\\b(?:kill(?:ing)? myself|end(?:ing)? my (?:own )?life|take my own life|i (?:just )?want to die|don'?t want to (?:live|be alive)|(?:i am|i'm|feel(?:ing)?) suicidal)\\b",
  ],
  overdose: [
    `${someoneNear}${sameMatter}\\b(?:har|hade|precis|nyss|just|ska|vill|tanker)${sameMatter}\\b(?:tagit|svalt|ta|svalja)${sameMatter}\\b(?:overdos|alla (?:mina |sina )?(?:tabletter|piller|mediciner)|for manga (?:tabletter|piller)|for mycket (?:tabletter|medicin))\\b`,
    `${noSubject}har (?:\\w+ )?(?:tagit|svalt) (?:en overdos|alla (?:mina )?(?:tabletter|piller|mediciner)|for manga (?:tabletter|piller))\\b`,
    `\\b(?:tagit|tog|svalt|svalde) (?:\\w+ ){0,3}?\\d{2,} (?:st |stycken )?(?:tabletter|piller|${medicines})\\b`,
  ],
  'self-harm': [
    `\\b(?:skadar|skada|skadat) ${me} sjalv\\b`,
    `\\bjag (?:\\w+ ){0,2}?skadar ${me}(?=[.!?,]|$)`,
    `(?<!\\b(?:det|som) )\\b(?:skar|skara|skurit|branner|branna|brant) ${me}\\b(?! (?:i hjartat|in i hjartat|pa tungan)\\b)`,
    `${someoneNear}${sameMatter}\\b(?:skar|skara|skadar|skada) sig(?: sjalv\\b|(?=[.!?,]|$)| (?:i|pa) (?:armen|armarna|benen|kroppen|handlederna)\\b)`,
    '\\b(?:hurt(?:ing)?|cut(?:ting)?|harm(?:ing)?) myself\\b',
  ],
  violence: [
    `(?<!\\bdet )\\b(?:slar|sparkar|misshandlar|stryper|valdtar|valdtog|valdtagit) (?:${me}|oss|barnen|mina barn)\\b(?! (?:att|hur|som|fri|ut|ihop)\\b)`,
    `\\b(?:han|hon|hen|de|nagon|pappa|mamma|mannen|min \\w+)\\b${sameMatter}\\b(?:hotar ${me}|hotar att doda|hotar med kniv|vill doda ${me}|ska doda ${me})\\b`,
    '\\bjag (?:\\w+ ){0,2}?blir (?:slagen|misshandlad|valdtagen|strypt)\\b',
    '\\bradd for (?:mitt liv|mitt barns liv)\\b',
    '\\bvagar inte (?:ga|vara|aka) hem\\b',
  ],
  threat: [
    '\\bjag (?:ska|skall|vill|kommer(?: att)?|tanker)(?: \\w+){0,2}? (?:doda|morda|sla ihjal|knivhugga) (?:honom|henne|dem|dom|nagon|alla|dig|er|mamma|pappa|min)\\b',
    '\\bjag (?:ska|skall|vill|kommer(?: att)?|tanker)(?: \\w+){0,2}? skjuta (?:honom|henne|dem|dom|nagon|alla|dig|er)\\b',
  ],
};

const rules = crisisKinds.flatMap((kind) =>
  patterns[kind].map((source) => ({ kind, pattern: new RegExp(source.replaceAll(' ', String.raw`\s+`)) })),
);

const plain: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', é: 'e', ü: 'u', '’': "'" };
const folded = (text: string): string =>
  text.replace(/./gsu, (sign) => {
    const small = sign.toLowerCase();
    const letter = plain[small] ?? small;
    return letter.length === sign.length ? letter : sign;
  });

/**
 * Signs of acute danger in a free text, in Swedish and some in English (B5); at most one for each pattern.
 * Empty says only that none was recognised: help contacts are also shown where nobody writes such words.
 */
export const crisisSigns = (text: string): readonly CrisisSign[] => {
  const written = text.normalize('NFC');
  const searched = folded(written);
  return rules.flatMap(({ kind, pattern }) => {
    const match = pattern.exec(searched);
    if (match === null) return [];
    return [{ kind, words: written.slice(match.index, match.index + match[0].length).trim() }];
  });
};
