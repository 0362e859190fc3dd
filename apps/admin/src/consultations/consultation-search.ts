import { consultationLabels } from '@inflytande/domain/consultations/consultation';
import * as v from 'valibot';
import { oneOf, yearText } from '../search-fields.ts';

/** What a new consultation begins as: its label, and the round that a call for views belongs to (B8). */
export const ConsultationSearch = v.object({ slag: oneOf(consultationLabels), ar: yearText });
