import type { Point } from '@inflytande/domain/feedback/point';
import type { Statement } from '@inflytande/domain/feedback/statement';
import points from './data/open-answer-points.json' with { type: 'json' };
import rows from './data/open-answers.json' with { type: 'json' };

/** Invented: what anybody has answered to a samråd that is open to anyone. Untrusted until a loader has parsed it. */
export const openAnswers = rows as readonly unknown[] as readonly Statement[];
export const openAnswerPoints = points as readonly unknown[] as readonly Point[];
