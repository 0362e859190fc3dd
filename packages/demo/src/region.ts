import type { Region } from '@inflytande/domain/organisations/region';

/** The county that the demo shows. */
export const region: Region = {
  id: 'dalarna',
  name: 'Dalarna',
  countyCode: '20',
  authorityId: 'region-dalarna',
};

/** The space of its own that holds all counties' reports. */
export const nationalSpace: Region = {
  id: 'nationell',
  name: 'Nationell sammanställning',
  countyCode: null,
  authorityId: null,
};
