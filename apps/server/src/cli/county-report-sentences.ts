import type { CountyReportFindingCode } from '@inflytande/domain/funding/county-report-findings';
import type { Severity } from '@inflytande/domain/kernel/finding';

// The command line runs without a build, so its words stand here and not among the compiled messages.

export const severityWord = {
  ok: 'OK',
  info: 'Notering',
  warning: 'Varning',
  error: 'Fel',
} as const satisfies Record<Severity, string>;

/** What each finding means, as a county's economist reads it. */
export const findingSentence = {
  CONSISTENT: 'Posterna är lika med de tilldelade medlen.',
  CONSISTENT_WITH_REMAINDER: 'Posterna och det som återstår är lika med de tilldelade medlen.',
  UNACCOUNTED: 'Allt uppges vara använt, men posterna når inte upp till de tilldelade medlen.',
  EXCEEDS: 'Posterna är större än de tilldelade medlen; be om en förklaring.',
  REMAINDER_MISSING: 'Allt är inte använt, men det framgår inte hur mycket som återstår.',
  REMAINDER_MISMATCH: 'Posterna och det som återstår är inte lika med de tilldelade medlen.',
  REMAINDER_NOT_NUMERIC: 'Fältet för återstående medel innehåller text i stället för ett belopp.',
  REMAINDER_GIVEN_THOUGH_YES: 'Fältet för återstående medel är ifyllt fast svaret är att allt är använt.',
  SPENT_COMMITTED_MISMATCH: 'Förbrukat och intecknat är inte lika med summan av posterna.',
  MOSTLY_UNSPENT: 'Mer än hälften av de tilldelade medlen återstår.',
  AMOUNT_UNFORMATTED: 'Beloppet är skrivet utan mellanrum och utan kr.',
  PLAN_REF_MISSING: 'Det finns ingen användbar hänvisning till länets plan.',
  PLAN_REF_NOT_FOUND: 'Hänvisningen till planen har inte kunnat bekräftas.',
  PLAN_REF_MALFORMED: 'Sidorna i planen är felskrivna.',
  PLAN_REF_MULTIPLE: 'Det finns mer än en hänvisning till planer.',
  COMMENT_TOO_LONG: 'Kommentaren är längre än 1 000 tecken.',
  MARKUP_IN_TEXT: 'Texten innehåller HTML-märkning.',
  NAME_VARIANT: 'Länets namn i redovisningen är ett annat än det officiella.',
  EXAMPLE_NUMBER_DUPLICATE: 'Exemplets nummer är redan använt.',
  EXAMPLE_NUMBER_MISSING: 'Exemplet saknar nummer.',
  EXAMPLE_FIELD_EMPTY: 'Målgrupp, mål eller aktivitet saknas.',
  FEW_EXAMPLES: 'Färre än tre exempel är redovisade.',
  PURPOSE_IS_REFERENCE: 'Syftet eller aktiviteten är bara en hänvisning.',
  SUBAMOUNTS_IN_TEXT: 'Posten är uppdelad i delbelopp i texten; jämför dem med postens belopp.',
  ADMIN_SHARE: 'Posten är administration.',
  SINGLE_ALLOCATION: 'Allt ligger i en enda post.',
  FIELD_ORDER_VARIES: 'Syfte och aktivitet byter plats mellan raderna.',
  DELIMITER_IN_TEXT: 'Texten innehåller snedstreck, som också skiljer fälten åt.',
  AMOUNT_UNEVEN: 'Beloppet är inte jämnt hundratal kronor.',
  ALLOCATION_LINE_EMPTY: 'Tomma rader i fördelningen är överhoppade.',
} as const satisfies Record<CountyReportFindingCode, string>;
