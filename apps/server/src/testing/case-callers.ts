import type { TestRole } from './test-app.ts';

/** Those who work at one authority (B11). */
const officials: readonly TestRole[] = [
  'answerer',
  'reader',
  'coordinator',
  'moderator',
  'grants-officer',
  'economist',
  'registrar',
  'assessor',
];

/** Who may call what of cases (Z4), as the task asks for it. */
export const caseCallers = {
  'case.answer': officials,
  'case.ofPoint': ['moderator', 'coordinator'],
  'case.put': ['coordinator'],
  'case.toMe': officials,
} as const satisfies Record<string, readonly TestRole[]>;
