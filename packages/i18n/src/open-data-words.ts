import { m } from './paraglide/messages.js';

/** What each table of the open data holds. */
export const openTableWords = {
  synpunkter: m.open_table_points,
  uttalanden: m.open_table_statements,
  svar: m.open_table_answers,
  bedomningar: m.open_table_verdicts,
} as const;

/** What each column of the open data means. */
export const openColumnWords: Readonly<Record<string, () => string>> = {
  synpunkt_id: m.open_column_point_id,
  tema: m.open_column_theme,
  rubrik: m.open_column_title,
  slag: m.open_column_kind,
  status: m.open_column_status,
  ar: m.open_column_years,
  vem_ska_svara: m.open_column_principals,
  kommunkod: m.open_column_municipality_code,
  kommun: m.open_column_municipality,
  forst_sagt: m.open_column_first_raised,
  vantar_sedan: m.open_column_waiting_since,
  stilla_sedan: m.open_column_stalled_since,
  antal_uttalanden: m.open_column_statements,
  antal_foreningar: m.open_column_associations,
  antal_enskilda: m.open_column_individuals,
  uttalande_id: m.open_column_statement_id,
  av: m.open_column_author,
  text: m.open_column_text,
  svar_id: m.open_column_answer_id,
  datum: m.open_column_date,
  fran: m.open_column_answerer,
  bedomning_id: m.open_column_verdict_id,
  bedomning: m.open_column_verdict,
};
