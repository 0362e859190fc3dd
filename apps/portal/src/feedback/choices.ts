import { ownCareChoices } from '@inflytande/domain/feedback/forwarding';
import { ownCareWords } from '@inflytande/i18n/own-care-words';
import { anybodysKinds, type RaisedKind } from '@inflytande/domain/feedback/submission';
import { raisedKindWords } from '@inflytande/i18n/feedback-words';
import type { Choice } from '@inflytande/ui/field';
import type { Ask } from '../site/route.ts';

export type Lists = { readonly themes: readonly Choice[]; readonly municipalities: readonly Choice[] };

/** The themes and municipalities that a writer may choose among. */
export const choicesFor = async ({ api }: Pick<Ask, 'api'>): Promise<Lists> => {
  const [overview, authorities] = await Promise.all([api.theme.list(), api.authority.list()]);
  return {
    themes: overview.themes.map(({ id, name }) => ({ value: id, label: name })),
    municipalities: authorities.flatMap(({ municipalityCode, name }) =>
      municipalityCode === null ? [] : [{ value: municipalityCode, label: name }],
    ),
  };
};

/** What a writer may say that it is (B1). */
export const kindChoices = (kinds: readonly RaisedKind[] = anybodysKinds): readonly Choice[] =>
  kinds.map((value) => ({ value, label: raisedKindWords[value]() }));

/** What a writer may say of their own care, and to whom it may be sent on (B5). */
export const ownCareOptions = (): readonly Choice[] =>
  ownCareChoices.map((value) => ({ value, label: ownCareWords[value]() }));

/** What a choice is called; null where nothing is chosen. */
export const labelOf = (choices: readonly Choice[], value: string | null): string | null =>
  choices.find((choice) => choice.value === value)?.label ?? null;
