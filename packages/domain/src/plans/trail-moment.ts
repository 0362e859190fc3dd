import type { AnswerKind } from '../feedback/answer.ts';
import type { PointStatus } from '../feedback/point.ts';
import type { Verdict } from '../feedback/verdict.ts';
import type { Initiative } from './initiative.ts';

/** What is told at a station of a trail (P3), with its day as exact as it is known (K2). Amounts in öre (K1). */
export type TrailMoment = { readonly id: string; readonly on: string | null } & (
  | {
      readonly step: 'point';
      readonly title: string;
      readonly status: PointStatus;
      /** Not the first time that it was raised. */
      readonly again: boolean;
    }
  | { readonly step: 'meeting'; readonly title: string }
  | {
      readonly step: 'answer';
      readonly principalName: string | null;
      readonly kind: AnswerKind;
      readonly text: string;
    }
  | { readonly step: 'decision'; readonly text: string; readonly decider: string | null }
  | { readonly step: 'initiative'; readonly name: string; readonly status: Initiative['status'] }
  | { readonly step: 'money'; readonly amount: number }
  | { readonly step: 'outcome'; readonly name: string }
  | {
      readonly step: 'verdict';
      readonly verdict: Verdict['verdict'];
      readonly raiserKind: Verdict['raiserKind'];
    }
);
