import type { Answer } from '@inflytande/domain/feedback/answer';
import type { CaseRecord } from '@inflytande/domain/feedback/case-record';
import type { Point } from '@inflytande/domain/feedback/point';
import type { Statement } from '@inflytande/domain/feedback/statement';
import answers from './data/case-answers.json' with { type: 'json' };
import points from './data/case-points.json' with { type: 'json' };
import statements from './data/case-statements.json' with { type: 'json' };
import rows from './data/cases.json' with { type: 'json' };

/** Invented: a case that waits for two officials, and one that both have answered. Untrusted until a loader has parsed it. */
export const cases = rows as readonly unknown[] as readonly CaseRecord[];
export const casePoints = points as readonly unknown[] as readonly Point[];
export const caseStatements = statements as readonly unknown[] as readonly Statement[];
export const caseAnswers = answers as readonly unknown[] as readonly Answer[];
