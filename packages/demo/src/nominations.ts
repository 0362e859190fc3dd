import type { Appointment } from '@inflytande/domain/councils/appointment';
import type { NominationRecord } from '@inflytande/domain/councils/nomination';
import type { NominationRequestRecord } from '@inflytande/domain/councils/nomination-request';
import appointmentRows from './data/appointments.json' with { type: 'json' };
import requestRows from './data/nomination-requests.json' with { type: 'json' };
import nominationRows from './data/nominations.json' with { type: 'json' };

/** Invented: whom associations were asked for, whom they nominated, and who sits. Untrusted until a loader has parsed it. */
export const nominationRequests = requestRows as readonly unknown[] as readonly NominationRequestRecord[];
export const nominations = nominationRows as readonly unknown[] as readonly NominationRecord[];
export const appointments = appointmentRows as readonly unknown[] as readonly Appointment[];
