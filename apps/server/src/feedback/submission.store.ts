import { randomUUIDv7 } from 'node:crypto';
import type { ChoiceField, SubmitStatement } from '@inflytande/domain/feedback/submission';
import { municipalityName } from '@inflytande/domain/kernel/codes';
import { sql } from 'drizzle-orm';
import { prepared } from '../database/prepared.ts';
import type { Tx } from '../database/space.ts';
import { authority } from '../organisations/authority.table.ts';
import { point } from './point.table.ts';
import { findByClientKey } from './statement.store.ts';
import { theme } from './theme.table.ts';

const choiceFields = [
  'joinPointId',
  'themeId',
  'principalId',
  'municipalityCode',
] as const satisfies ChoiceField[];

const exists = (table: typeof point | typeof theme | typeof authority, choice: ChoiceField) => {
  const id = sql.placeholder(choice);
  return sql<boolean>`(${id}::text is null or exists (select from ${table} where ${table.id} = ${id}::text))`;
};
const knownChoices = prepared((tx) =>
  tx
    .select({
      joinPointId: exists(point, 'joinPointId'),
      themeId: exists(theme, 'themeId'),
      principalId: exists(authority, 'principalId'),
    })
    .from(sql`(select) as once`)
    .prepare('statement.choices'),
);

/** What the decision on words that come in needs to know. */
export const loadSubmission = async (tx: Tx, sent: Pick<SubmitStatement, 'clientKey' | ChoiceField>) => {
  const [earlier, unknown] = await Promise.all([
    findByClientKey(tx, sent.clientKey),
    unknownChoices(tx, sent),
  ]);
  return { newId: randomUUIDv7(), earlier: earlier ?? null, unknown };
};

/** Of the choices a writer made, those that the register does not have. */
export const unknownChoices = async (
  tx: Tx,
  { joinPointId, themeId, principalId, municipalityCode }: Pick<SubmitStatement, ChoiceField>,
): Promise<ChoiceField[]> => {
  const [known] = await knownChoices(tx).execute({ joinPointId, themeId, principalId });
  const municipality = municipalityCode === null || municipalityName(municipalityCode) !== null;
  const answers = { ...known, municipalityCode: municipality };
  return choiceFields.filter((field) => answers[field] !== true);
};
