/** The wings of the house, from the ground up. The last three stand side by side. */
export const wings = [
  'organisations',
  'people',
  'councils',
  'feedback',
  'funding',
  'events',
  'plans',
  'consultations',
  'records',
] as const;
export type Wing = (typeof wings)[number];

/** The wing a path under `floor` belongs to, or null. */
export const wingOf = (path: string, floor: string): Wing | null => {
  if (!path.startsWith(`${floor}/`)) return null;
  const folder = path.slice(floor.length + 1).split('/')[0];
  return wings.find((wing) => wing === folder) ?? null;
};
