import type {
  AnswerRecord,
  ConsultationRecord,
  SendingRecord,
} from '@inflytande/domain/consultations/consultation-record';
import answers from './data/consultation-answers.json' with { type: 'json' };
import sendings from './data/consultation-sendings.json' with { type: 'json' };
import rows from './data/consultations.json' with { type: 'json' };

/** Invented: an open remiss, early information in time and too late, and a samråd that led to something. */
export const consultations = rows as readonly unknown[] as readonly ConsultationRecord[];
export const consultationSendings = sendings as readonly unknown[] as readonly SendingRecord[];
export const consultationAnswers = answers as readonly unknown[] as readonly AnswerRecord[];
