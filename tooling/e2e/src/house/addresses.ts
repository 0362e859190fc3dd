/** Every page of the portal that shows something of the demo county, with the heading that stands on it. */
export const portalPages = [
  '/',
  '/rad',
  '/rad/council-region-bup',
  '/foreningar',
  '/foreningar/org-attention-dalarna',
  '/sok?sok=samsjuklighet',
  '/synpunkter',
  '/synpunkter/tema/T04',
  '/synpunkter/T04-01',
  '/lamna-synpunkt',
  '/folj',
  '/sammanstallningar',
  '/sammanstallningar/2019',
  '/hearingar',
  '/handlingsplan',
  '/logga-in',
  '/demo/brevlada',
  '/tillganglighet',
  '/integritet',
] as const;

/** Every screen of admin. */
export const adminScreens = [
  '/admin/',
  '/admin/inkomna',
  '/admin/synpunkter',
  '/admin/synpunkter/T04-01',
  '/admin/omgangar',
  '/admin/omgangar/2022',
  '/admin/rad',
  '/admin/rad/council-region-bup',
  '/admin/foreningar',
  '/admin/foreningar/org-attention-dalarna',
  '/admin/dokument',
  '/admin/konto',
] as const;
