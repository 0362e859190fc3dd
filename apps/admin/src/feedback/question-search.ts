import * as v from 'valibot';
import { oneOf } from '../search-fields.ts';

/** Which of one's questions are shown: those that wait unless all are asked for. */
export const QuestionSearch = v.object({ visa: oneOf(['alla']) });
export type QuestionSearch = v.InferOutput<typeof QuestionSearch>;
