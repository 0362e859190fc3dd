import { PlainDate } from '@inflytande/domain/kernel/plain-date';
import type { Problem } from '@inflytande/domain/kernel/result';
import * as v from 'valibot';
import type { DescribedGrant, GivingAuthority } from './described-grant.ts';
import { GivingGrant, grantFields, organisationId } from './grant.ts';

/** A file of grants in 360Giving 1.4. A file without a grant is not valid: the standard says so. */
export const GivingPackage = v.strictObject({
  version: v.literal('1.4'),
  title: v.pipe(v.string(), v.minLength(1)),
  identifier: v.pipe(v.string(), v.minLength(1)),
  /** The day of the first publication; never changes. */
  issued: PlainDate,
  modified: v.pipe(v.string(), v.isoTimestamp(), v.regex(/Z$/)),
  publisher: v.strictObject({
    name: v.pipe(v.string(), v.minLength(1)),
    identifier: v.pipe(v.string(), v.regex(/^SE-ON-\d{6}-\d{4}$/)),
    website: v.exactOptional(v.pipe(v.string(), v.url())),
  }),
  license: v.pipe(v.string(), v.url()),
  grants: v.pipe(
    v.array(GivingGrant),
    v.minLength(1),
    v.check((grants) => new Set(grants.map(({ id }) => id)).size === grants.length),
  ),
});
export type GivingPackage = v.InferOutput<typeof GivingPackage>;

/** What the file says of itself. `modifiedAt` is an instant in milliseconds. */
export type GivingEdition = {
  readonly title: string;
  readonly identifier: string;
  readonly issued: PlainDate;
  readonly modifiedAt: number;
  readonly license: string;
};

export type GivingProblem = Problem<
  'giving/empty' | 'giving/grant-broken' | 'giving/grant-twice' | 'giving/package-broken'
>;

const pathOf = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? []).map(({ key }) => String(key)).join('.');

const broken = (fields: ReturnType<typeof grantFields>, applicationId: string): GivingProblem[] => {
  const parsed = v.safeParse(GivingGrant, fields);
  if (parsed.success) return [];
  const paths = [...new Set(parsed.issues.map(pathOf))];
  return paths.map((path) => ({ code: 'giving/grant-broken', data: { applicationId }, path }));
};

/**
 * Grants that may leave (F12) as a 360Giving file. Refuses, all at once: no grant at all (such a file is not
 * valid), the same grant twice, and every field that the standard or good custom would not take – no amount,
 * a title over 140 signs or the same as the description, an award after the latest change, text that points out a
 * person. `data.applicationId` names the grant, `path` the field.
 */
export const givingPackage = (
  publisher: GivingAuthority,
  grants: readonly DescribedGrant[],
  edition: GivingEdition,
):
  | { readonly ok: true; readonly value: GivingPackage }
  | { readonly ok: false; readonly problems: readonly GivingProblem[] } => {
  if (grants.length === 0) return { ok: false, problems: [{ code: 'giving/empty' }] };
  const seen = new Set<string>();
  const problems: GivingProblem[] = [];
  const fields = grants.map((described) => {
    const written = grantFields(publisher, described);
    const { applicationId } = described.grant;
    problems.push(...broken(written, applicationId));
    if (seen.has(written.id)) problems.push({ code: 'giving/grant-twice', data: { applicationId } });
    seen.add(written.id);
    return written;
  });
  if (problems.length > 0) return { ok: false, problems };
  const { modifiedAt, ...said } = edition;
  const file = v.safeParse(GivingPackage, {
    version: '1.4',
    ...said,
    modified: new Date(modifiedAt).toISOString(),
    publisher: {
      name: publisher.name,
      identifier: organisationId(publisher.organisationNumber),
      ...(publisher.website === null ? {} : { website: publisher.website }),
    },
    grants: fields,
  });
  return file.success
    ? { ok: true, value: file.output }
    : {
        ok: false,
        problems: file.issues.map((issue) => ({ code: 'giving/package-broken', path: pathOf(issue) })),
      };
};
