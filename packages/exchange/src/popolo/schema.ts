import { ImpreciseDate } from '@inflytande/domain/kernel/plain-date';
import * as v from 'valibot';

const Id = v.pipe(v.string(), v.minLength(1));
const Name = v.pipe(v.string(), v.minLength(1));

const Area = v.strictObject({
  id: Id,
  name: Name,
  identifier: v.pipe(v.string(), v.regex(/^\d{2}(\d{2})?$/)),
  classification: v.picklist(['county', 'municipality']),
  parent_id: v.exactOptional(Id),
});
export type PopoloArea = v.InferOutput<typeof Area>;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Organization = v.strictObject({
  id: Id,
  name: Name,
  classification: v.string(),
  other_names: v.exactOptional(
    v.array(v.strictObject({ name: Name, end_date: v.exactOptional(ImpreciseDate) })),
  ),
  identifiers: v.exactOptional(
    v.array(
      v.strictObject({
        scheme: v.literal('SE-ON'),
        identifier: v.pipe(v.string(), v.regex(/^\d{6}-\d{4}$/)),
      }),
    ),
  ),
  parent_id: v.exactOptional(Id),
  area_id: v.exactOptional(Id),
  founding_date: v.exactOptional(ImpreciseDate),
  dissolution_date: v.exactOptional(ImpreciseDate),
  /** Our own term; the standard has none. Seats of a body, and how many organisations they belong to. */
  counts: v.exactOptional(v.strictObject({ posts: Count, organizations: Count })),
});
export type PopoloOrganization = v.InferOutput<typeof Organization>;

const Post = v.strictObject({ id: Id, label: Name, role: v.string(), organization_id: Id });
export type PopoloPost = v.InferOutput<typeof Post>;

const Person = v.strictObject({ id: Id, name: Name });
export type PopoloPerson = v.InferOutput<typeof Person>;

/** Either a person on a post, or an organisation that belongs to a body. */
const Membership = v.union([
  v.strictObject({
    id: Id,
    person_id: Id,
    organization_id: Id,
    post_id: Id,
    on_behalf_of_id: v.exactOptional(Id),
    start_date: ImpreciseDate,
    end_date: v.exactOptional(ImpreciseDate),
  }),
  v.strictObject({
    id: Id,
    member: v.strictObject({ id: Id, name: Name }),
    organization_id: Id,
    start_date: ImpreciseDate,
    end_date: ImpreciseDate,
  }),
]);
export type PopoloMembership = v.InferOutput<typeof Membership>;

/**
 * One file in Popolo 1.0: the fields that we write and no others, so that nothing about a person slips in. The
 * standard's own schemas are of a draft that no kept validator reads.
 */
export const PopoloDocument = v.strictObject({
  areas: v.array(Area),
  organizations: v.array(Organization),
  posts: v.array(Post),
  persons: v.array(Person),
  memberships: v.array(Membership),
});
export type PopoloDocument = v.InferOutput<typeof PopoloDocument>;
