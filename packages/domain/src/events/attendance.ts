import type { Finding } from '../kernel/finding.ts';
import type { EventForm } from './event.ts';

/** How many came, as the source states it (E1). What it does not state is null, never 0. */
export type StatedAttendance = {
  readonly total: number | null;
  readonly onSite: number | null;
  readonly remote: number | null;
};

export type EventAttendanceFinding = Finding<
  'attendance/parts-differ' | 'attendance/parts-above-total' | 'attendance/form-differs'
>;

export type EventAttendance = {
  /** The total as stated, else the sum of both parts; null where neither is known. */
  readonly total: number | null;
  readonly onSite: number | null;
  readonly remote: number | null;
  /** True where the total is known and its parts are not: 47 at the hearing of 2021. */
  readonly splitUnknown: boolean;
  readonly findings: readonly EventAttendanceFinding[];
};

const formFinding = (
  form: EventForm | null,
  { onSite, remote }: StatedAttendance,
): readonly EventAttendanceFinding[] => {
  const wrong = (form === 'on-site' && (remote ?? 0) > 0) || (form === 'digital' && (onSite ?? 0) > 0);
  return wrong && form !== null
    ? [{ code: 'attendance/form-differs', severity: 'warning', at: 'form', data: { form } }]
    : [];
};

/**
 * How many came to an event (E1). Where the total and one part are stated, the other part follows. A total that its
 * parts do not add up to, or that one part exceeds, is a finding, and the stated total stands.
 */
export const eventAttendance = (form: EventForm | null, stated: StatedAttendance): EventAttendance => {
  const { total, onSite, remote } = stated;
  const known = (onSite ?? 0) + (remote ?? 0);
  const both = onSite !== null && remote !== null;
  const findings: EventAttendanceFinding[] = [...formFinding(form, stated)];
  if (total !== null && both && total !== known)
    findings.push({
      code: 'attendance/parts-differ',
      severity: 'warning',
      at: 'participants',
      data: { total, known },
    });
  else if (total !== null && known > total)
    findings.push({
      code: 'attendance/parts-above-total',
      severity: 'warning',
      at: 'participants',
      data: { total, known },
    });
  const rest = total !== null && known <= total ? total - known : null;
  const one = onSite !== null || remote !== null;
  return {
    total: total ?? (both ? known : null),
    onSite: onSite ?? (one ? rest : null),
    remote: remote ?? (one ? rest : null),
    splitUnknown: total !== null && !one,
    findings,
  };
};
