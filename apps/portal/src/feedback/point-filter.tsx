import type { RouterOutputs } from '@inflytande/server/api';
import { municipalities } from '@inflytande/domain/kernel/codes';
import { m } from '@inflytande/i18n/messages';
import { Select } from '@inflytande/ui/field';

/** What a list of points is limited to, as it stands in the address; empty where it is not. */
export type PointFilter = {
  readonly tema: string;
  readonly vem: string;
  readonly kommun: string;
  readonly ar: string;
  readonly sok: string;
  readonly efter: string;
};

/** Reads the filter of an address. What makes no sense is as if it were not there. */
export const readPointFilter = (search: URLSearchParams): PointFilter => {
  const read = (name: string) => search.get(name)?.trim().slice(0, 200) ?? '';
  return {
    tema: read('tema'),
    vem: read('vem'),
    kommun: read('kommun'),
    ar: /^\d{4}$/.test(read('ar')) ? read('ar') : '',
    sok: read('sok').slice(0, 100),
    efter: read('efter'),
  };
};

/** The filter as the server asks for it, but for the words. */
export const asked = ({ tema, vem, kommun, ar, efter }: PointFilter) => ({
  ...(tema === '' ? {} : { themeId: tema }),
  ...(vem === '' ? {} : { principalId: vem }),
  ...(kommun === '' ? {} : { municipalityCode: kommun }),
  ...(efter === '' ? {} : { cursor: efter }),
  ...(ar === '' ? {} : { year: Number(ar) }),
});

type PointChoicesProps = {
  readonly filter: PointFilter;
  readonly overview: RouterOutputs['theme']['list'];
  readonly authorities: RouterOutputs['authority']['list'];
};

/** Theme, who should answer, place and year: the choices of a form that works by its address. */
export const PointChoices = ({ filter, overview, authorities }: PointChoicesProps) => {
  const answerers = authorities.filter(({ kind }) => kind !== 'municipality');
  const places = authorities.filter(({ municipalityCode }) => municipalityCode !== null);
  return (
    <>
      <Select
        id="tema"
        name="tema"
        label={m.portal_filter_theme()}
        none={m.portal_filter_all_themes()}
        defaultValue={filter.tema}
        choices={overview.themes.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        id="vem"
        name="vem"
        label={m.portal_filter_principal()}
        none={m.portal_filter_all()}
        defaultValue={filter.vem}
        choices={answerers.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        id="kommun"
        name="kommun"
        label={m.portal_filter_municipality()}
        none={m.portal_filter_all()}
        defaultValue={filter.kommun}
        choices={places.map(({ municipalityCode, name }) => ({
          value: municipalityCode ?? '',
          label: municipalities.find(({ code }) => code === municipalityCode)?.name ?? name,
        }))}
      />
      <Select
        id="ar"
        name="ar"
        label={m.portal_filter_year()}
        none={m.portal_filter_all_years()}
        defaultValue={filter.ar}
        choices={overview.years.map((year) => ({ value: String(year), label: String(year) }))}
      />
    </>
  );
};
