import * as v from 'valibot';
import { mayCallForViews, type CycleStep } from '../feedback/cycle-life.ts';
import { findPersonalData } from '../kernel/personal-data.ts';
import { PlainDate } from '../kernel/plain-date.ts';
import { publicAccesses, requestAccesses, requestStatus, type RequestAccess } from '../kernel/request.ts';
import { SourceYear } from '../kernel/source-years.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import {
  consultationLabels,
  labelRules,
  newConsultation,
  type Consultation,
  type ConsultationProblem,
} from './consultation.ts';

const text = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most, 'consultation/too-long'));
const Access = v.picklist(requestAccesses);

/** From a day on, what those who are asked may do (X1). */
const StageInput = v.object({
  from: PlainDate,
  access: v.record(v.string(), Access),
  others: Access,
  anyone: v.exactOptional(v.picklist(publicAccesses)),
});

/** A consultation as a form plans it. `id` is made by the form, once; the associations are named (X1). */
export const PlanConsultation = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/)),
  label: v.picklist(consultationLabels),
  title: text(150),
  whatChanges: text(10_000),
  documents: v.pipe(v.array(v.pipe(text(500), v.minLength(1))), v.maxLength(30, 'consultation/too-long')),
  decisionOn: v.nullable(PlainDate),
  opens: PlainDate,
  closes: v.nullable(PlainDate),
  /** The round that a call for views belongs to (B8). */
  cycleYear: v.optional(v.nullable(SourceYear), null),
  /** Whether those may answer who are not asked. */
  openToAnyone: v.optional(v.boolean(), false),
  partyIds: v.pipe(v.array(v.string()), v.maxLength(500)),
  stages: v.pipe(v.array(StageInput), v.maxLength(10)),
});
export type PlanConsultation = v.InferOutput<typeof PlanConsultation>;

export type PlanConsultationProblem =
  | ConsultationProblem
  | Problem<
      | 'consultation/too-long'
      | 'consultation/personal-number'
      | 'consultation/party-unknown'
      | 'consultation/cycle-not-asking'
      | 'consultation/stage-day-twice'
      | 'consultation/nobody-may-answer'
      | 'consultation/anyone-may-never-answer'
      | 'consultation/already-sent'
    >;

/** What the region has of what a plan names: its associations, and where its round stands; null: there is none. */
export type KnownToPlan = {
  readonly partyIds: ReadonlySet<string>;
  readonly cycleStep: CycleStep | null;
};

const mayWrite = (access: Readonly<Record<string, RequestAccess>>, others: RequestAccess): boolean =>
  others === 'write' || Object.values(access).includes('write');

/**
 * Plans a consultation (X1). Refuses what `newConsultation` refuses; a personal number in what is shown (Z1); an
 * association that the region does not know, or that a stage names and nobody asks; two stages from one day, and
 * stages in none of which anybody who is asked may answer, or, where it is open to anyone, none else; and a call for views of a round that is not there or past asking (B8).
 */
export const planConsultation = <Body>(
  command: PlanConsultation,
  known: KnownToPlan,
): Result<Consultation<Body>, PlanConsultationProblem> => {
  const { id, opens, closes, stages, partyIds, ...content } = command;
  for (const path of ['title', 'whatChanges'] as const)
    if (findPersonalData(content[path]).some(({ kind }) => kind === 'personal-number'))
      return refuse('consultation/personal-number', undefined, path);
  if (partyIds.some((partyId) => !known.partyIds.has(partyId)))
    return refuse('consultation/party-unknown', undefined, 'partyIds');
  const asked = new Set(partyIds);
  if (stages.some(({ access }) => Object.keys(access).some((partyId) => !asked.has(partyId))))
    return refuse('consultation/party-unknown', undefined, 'stages');
  if (new Set(stages.map(({ from }) => from)).size < stages.length)
    return refuse('consultation/stage-day-twice', undefined, 'stages');
  if (stages.length > 0 && !stages.some(({ access, others }) => mayWrite(access, others)))
    return refuse('consultation/nobody-may-answer', undefined, 'stages');
  if (content.openToAnyone && stages.length > 0 && !stages.some(({ anyone }) => anyone === 'write'))
    return refuse('consultation/anyone-may-never-answer', undefined, 'stages');
  const isOfCycle = labelRules[content.label].answeredBy === 'statements' && content.cycleYear !== null;
  if (isOfCycle && (known.cycleStep === null || !mayCallForViews(known.cycleStep)))
    return refuse('consultation/cycle-not-asking', undefined, 'cycleYear');
  return newConsultation<Body>(content, {
    id,
    opens,
    closes,
    audience: { kind: 'named', partyIds: [...asked] },
    stages: stages.map((stage) => ({ id: stage.from, ...stage })),
  });
};

/**
 * Plans again what nobody has been sent (X1). Refuses what was sent, also where it was taken back: its text is what
 * they got.
 */
export const changePlan = <Body>(
  planned: Consultation<Body>,
  again: Consultation<Body>,
  at: number,
): Result<Consultation<Body>, PlanConsultationProblem> =>
  requestStatus(planned.request, at) === 'draft' ? ok(again) : refuse('consultation/already-sent');
