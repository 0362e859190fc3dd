import type { ProblemData } from './funding-sentences.ts';
import { m } from './paraglide/messages.js';

/** The sentences of letters and send-outs; `problem-sentence.ts` checks that none is missing (K5). */
export const letterSentences = {
  'letter/not-found': () => m.problem_letter_not_found(),
  'letter/not-in-this-state': () => m.problem_letter_not_in_this_state(),
  'send-out/heading-missing': () => m.problem_send_out_heading_missing(),
  'send-out/nobody': () => m.problem_send_out_nobody(),
  'send-out/not-found': () => m.problem_send_out_not_found(),
  'send-out/personal-number': () => m.problem_send_out_personal_number(),
  'send-out/recipients-changed': () => m.problem_send_out_recipients_changed(),
  'send-out/text-missing': () => m.problem_send_out_text_missing(),
  'send-out/too-long': () => m.problem_send_out_too_long(),
} as const satisfies Record<string, (data: ProblemData) => string>;
