import type { NominationStanding } from '@inflytande/domain/councils/nomination';
import type { TieKind } from '@inflytande/domain/people/tie';
import { nomineePosts } from '@inflytande/domain/councils/nominee';
import { m } from './paraglide/messages.js';

type Post = (typeof nomineePosts)[number];

/** What a nominee is in the association. */
export const nomineePostWords: Readonly<Record<Post, () => string>> = {
  member: m.nomination_post_member,
  'board-member': m.nomination_post_board_member,
  'board-chair': m.nomination_post_board_chair,
  employee: m.nomination_post_employee,
  'other-post': m.nomination_post_other_post,
};

/** The same for a tie that was declared; empty where it is none of these. */
export const postWord = (kind: TieKind | null): string => {
  const post = nomineePosts.find((one) => one === kind);
  return post === undefined ? '' : nomineePostWords[post]();
};

/** Where a request for a nomination stands. */
export const nominationStandingWords: Readonly<Record<NominationStanding, () => string>> = {
  awaited: m.nomination_standing_awaited,
  nominated: m.nomination_standing_nominated,
  declined: m.nomination_standing_declined,
  'no-answer': m.nomination_standing_no_answer,
  cancelled: m.nomination_standing_cancelled,
  appointed: m.nomination_standing_appointed,
  refused: m.nomination_standing_refused,
  withdrawn: m.nomination_standing_withdrawn,
};
