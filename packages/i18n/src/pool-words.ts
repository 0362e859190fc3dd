import type { AgeBand, ConsentPurpose } from '@inflytande/domain/people/consent';
import type { PoolEntry, PoolTask } from '@inflytande/domain/people/interest-pool';
import { m } from './paraglide/messages.js';

export const ageBandWords = {
  'under-15': m.privacy_pool_age_under_15,
  '15-17': m.privacy_pool_age_15_17,
  '18-29': m.privacy_pool_age_18_29,
  '30-49': m.privacy_pool_age_30_49,
  '50-64': m.privacy_pool_age_50_64,
  '65-plus': m.privacy_pool_age_65_plus,
} as const satisfies Record<AgeBand, () => string>;

export const genderWords = {
  woman: m.privacy_pool_gender_woman,
  man: m.privacy_pool_gender_man,
  other: m.privacy_pool_gender_other,
  'not-stated': m.privacy_pool_gender_not_stated,
} as const satisfies Record<PoolEntry['gender'], () => string>;

export const experienceWords = {
  own: m.privacy_pool_experience_own,
  relative: m.privacy_pool_experience_relative,
} as const satisfies Record<PoolEntry['experience'][number], () => string>;

export const poolTaskWords = {
  council: m.privacy_pool_task_council,
  'working-group': m.privacy_pool_task_working_group,
  'steering-group': m.privacy_pool_task_steering_group,
  audit: m.privacy_pool_task_audit,
  lecture: m.privacy_pool_task_lecture,
  survey: m.privacy_pool_task_survey,
} as const satisfies Record<PoolTask, () => string>;

/** What one says yes to, and what follows from it. */
export const consentWords = {
  'interest-pool': {
    title: m.privacy_consent_purpose_interest_pool,
    about: m.privacy_consent_interest_pool_about,
  },
  'published-name': {
    title: m.privacy_consent_purpose_published_name,
    about: m.privacy_consent_published_name_about,
  },
  picture: { title: m.privacy_consent_purpose_picture, about: m.privacy_consent_picture_about },
} as const satisfies Record<ConsentPurpose, { title: () => string; about: () => string }>;
