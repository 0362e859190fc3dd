import type { Organisation } from '@inflytande/domain/organisations/organisation';
import { countyName, municipalityName } from '@inflytande/domain/kernel/codes';
import { levelWords } from '@inflytande/i18n/organisation-words';

type Placed = Pick<Organisation, 'level' | 'municipalityCode' | 'countyCode' | 'place'>;

/** Where an organisation works: the most exact place that is known, else its level. */
export const whereWord = ({ level, municipalityCode, countyCode, place }: Placed): string => {
  const known =
    place ??
    (municipalityCode === null ? null : municipalityName(municipalityCode)) ??
    (countyCode === null ? null : countyName(countyCode));
  return known ?? levelWords[level]();
};
