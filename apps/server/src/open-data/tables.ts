import { raiserCounts } from '@inflytande/domain/feedback/raiser-counts';
import { currentThemeName } from '@inflytande/domain/feedback/theme-name';
import { municipalityName } from '@inflytande/domain/kernel/codes';
import { textCell, wholeNumberCell } from '@inflytande/exchange/table/cell-kinds';
import { orEmpty, type Columns, type RowOf } from '@inflytande/exchange/table/column';
import { shownCount } from '@inflytande/i18n/count-words';
import {
  answerKindWords,
  pointKindWords,
  pointStatusWords,
  verdictWords,
} from '@inflytande/i18n/feedback-words';
import { writtenParts } from '@inflytande/i18n/mask-words';
import type { OpenPoint } from '../feedback/open-point.store.ts';

/** The columns of a table, their names as programs know them; none of them holds anything about a person (Z1). */
export const open = <Name extends string>(kinds: Readonly<Record<Name, 'text' | 'number'>>) =>
  Object.fromEntries(
    (Object.keys(kinds) as Name[]).map((title) => {
      const kind = kinds[title] === 'number' ? orEmpty(wholeNumberCell) : orEmpty(textCell());
      return [title, { title, privacy: 'public', kind }];
    }),
  ) as unknown as Readonly<Record<Name, Columns[string]>>;

const points = open({
  synpunkt_id: 'text',
  tema: 'text',
  rubrik: 'text',
  slag: 'text',
  status: 'text',
  ar: 'text',
  vem_ska_svara: 'text',
  kommunkod: 'text',
  kommun: 'text',
  forst_sagt: 'text',
  vantar_sedan: 'text',
  stilla_sedan: 'number',
  antal_uttalanden: 'number',
  antal_foreningar: 'number',
  antal_enskilda: 'text',
});
const statements = open({ synpunkt_id: 'text', uttalande_id: 'text', ar: 'text', av: 'text', text: 'text' });
const answers = open({
  synpunkt_id: 'text',
  svar_id: 'text',
  datum: 'text',
  fran: 'text',
  slag: 'text',
  text: 'text',
});
const verdicts = open({ synpunkt_id: 'text', bedomning_id: 'text', datum: 'text', bedomning: 'text' });

const pointRow = (one: OpenPoint): RowOf<typeof points> => {
  const [raised] = raiserCounts(one.raisers.map((raiser) => ({ ...raiser, unitId: one.id }))).units;
  return {
    synpunkt_id: one.id,
    tema: currentThemeName({ names: one.themeNames }),
    rubrik: one.title,
    slag: pointKindWords[one.kind](),
    status: pointStatusWords[one.status](),
    ar: one.years.join(' '),
    vem_ska_svara: one.principals.map(({ name }) => name).join(', '),
    kommunkod: one.municipalityCode,
    kommun: one.municipalityCode === null ? null : municipalityName(one.municipalityCode),
    forst_sagt: one.firstRaised,
    vantar_sedan: one.status === 'unanswered' ? one.waitingSince : null,
    stilla_sedan: one.stalledSince,
    antal_uttalanden: one.statements.length,
    antal_foreningar: raised?.associations ?? 0,
    antal_enskilda: shownCount(raised?.individuals ?? { kind: 'few' }),
  };
};

/** A person's own name is shown where the words stand, with what surrounds them, and is no open data (Z1). */
const author = ({ authorKind, authorName }: OpenPoint['statements'][number]) =>
  authorKind === 'individual' ? null : authorName;

const statementRows = ({ id, statements: said }: OpenPoint): RowOf<typeof statements>[] =>
  said.map((one) => ({
    synpunkt_id: id,
    uttalande_id: one.id,
    ar: one.cycleYear === null ? one.saidAt : String(one.cycleYear),
    av: author(one),
    text: writtenParts(one.parts)
      .map((part) => ('text' in part ? part.text : `[${part.masked}]`))
      .join(''),
  }));

const answerRows = ({ id, answers: given }: OpenPoint): RowOf<typeof answers>[] =>
  given.map((one) => ({
    synpunkt_id: id,
    svar_id: one.id,
    datum: one.givenAt,
    fran: one.principalName,
    slag: answerKindWords[one.kind](),
    text: one.text,
  }));

const verdictRows = ({ id, verdicts: given }: OpenPoint): RowOf<typeof verdicts>[] =>
  given.map((one) => ({
    synpunkt_id: id,
    bedomning_id: one.id,
    datum: one.givenAt,
    bedomning: verdictWords[one.verdict](),
  }));

type Row = Readonly<Record<string, unknown>>;
type OpenTable = { readonly columns: Columns; readonly rowsOf: (point: OpenPoint) => readonly Row[] };

/** The tables by the names of their files. */
export const openTableNames = ['synpunkter', 'uttalanden', 'svar', 'bedomningar'] as const;
export type OpenTableName = (typeof openTableNames)[number];

/** Every table of the open data: its columns, and its rows about one point. */
export const openTables: Readonly<Record<OpenTableName, OpenTable>> = {
  synpunkter: { columns: points, rowsOf: (one) => [pointRow(one)] },
  uttalanden: { columns: statements, rowsOf: statementRows },
  svar: { columns: answers, rowsOf: answerRows },
  bedomningar: { columns: verdicts, rowsOf: verdictRows },
};
