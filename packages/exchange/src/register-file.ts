import { counties, countyCodeOf, municipalities, municipalityCodeOf } from '@inflytande/domain/kernel/codes';
import type { RegisterEntry } from '@inflytande/domain/organisations/register';
import * as v from 'valibot';
import { fileProblem, fileProblems, type Expectation, type FileProblem } from './file-problem.ts';

type Level = RegisterEntry['level'];

/** What the levels are called in the file. `lokal` without a municipality is an area of several. */
const levels: Readonly<Record<string, Level>> = {
  nationell: 'national',
  sjukvårdsregion: 'health-care-region',
  län: 'county',
  kommun: 'municipality',
  lokal: 'municipality',
  enhet: 'unit',
  okänd: 'unknown',
};

const Name = v.pipe(v.string(), v.trim(), v.minLength(1));
const County = v.pipe(
  v.string(),
  v.transform((text) => counties.find(({ code }) => code === text)?.code ?? countyCodeOf(text.trim())),
  v.string(),
);
const Municipality = v.pipe(
  v.string(),
  v.transform(
    (text) => municipalities.find(({ code }) => code === text)?.code ?? municipalityCodeOf(text.trim()),
  ),
  v.string(),
);

const OrganisationShape = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  canonicalName: Name,
  level: v.nullish(v.string(), null),
  area: v.nullish(
    v.object({ county: v.nullish(County, null), municipality: v.nullish(Municipality, null) }),
    { county: null, municipality: null },
  ),
  abbreviations: v.nullish(v.array(Name), []),
  parentId: v.nullish(v.string(), null),
  aliases: v.nullish(v.array(v.object({ form: Name })), []),
});
type OrganisationShape = v.InferOutput<typeof OrganisationShape>;

const RegisterFileShape = v.object({ organisations: v.array(OrganisationShape) });

const expectedIn: Readonly<Record<string, Expectation>> = {
  organisations: 'list',
  id: 'id',
  canonicalName: 'name',
  level: 'text',
  county: 'county',
  municipality: 'municipality',
  abbreviations: 'list',
  'abbreviations[]': 'name',
  parentId: 'text',
  aliases: 'list',
  form: 'name',
};

const levelOf = ({ level, area }: OrganisationShape): Level => {
  const stated = levels[level?.trim().toLowerCase() ?? ''];
  if (stated === 'municipality') return area.municipality === null ? 'municipalities' : stated;
  if (stated !== undefined) return stated;
  if (area.municipality !== null) return 'municipality';
  return area.county !== null ? 'county' : 'unknown';
};

const entryOf = (shape: OrganisationShape): RegisterEntry => ({
  id: shape.id,
  name: shape.canonicalName,
  level: levelOf(shape),
  // A municipality tells its county.
  countyCode: shape.area.county ?? shape.area.municipality?.slice(0, 2) ?? null,
  municipalityCode: shape.area.municipality,
  abbreviations: shape.abbreviations,
  parentId: shape.parentId,
  aliases: shape.aliases.map(({ form }) => ({ name: form })),
});

/** An id that comes a second time could not say which of the two a name belongs to. */
const idsTwice = (entries: readonly OrganisationShape[]): readonly FileProblem[] => {
  const ids = new Set<string>();
  return entries.flatMap(({ id }, index) => {
    if (ids.has(id)) return [fileProblem('id-once', `organisations[${index}].id`)];
    ids.add(id);
    return [];
  });
};

/**
 * Reads an untrusted register `{ organisations: [{ id, canonicalName, level, area, abbreviations?, parentId?,
 * aliases? }] }` or the list alone (O1). All or nothing: every place that cannot be read is a problem with its
 * path, also a county or municipality that there is not, and an id that comes twice. A level that is missing follows from the area.
 */
export const readRegisterFile = (
  json: unknown,
):
  | { readonly ok: true; readonly value: readonly RegisterEntry[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] } => {
  const parsed = v.safeParse(RegisterFileShape, Array.isArray(json) ? { organisations: json } : json);
  if (!parsed.success) return { ok: false, problems: fileProblems(parsed.issues, expectedIn) };
  const { organisations } = parsed.output;
  const problems = idsTwice(organisations);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: organisations.map(entryOf) };
};
