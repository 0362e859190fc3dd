import * as v from 'valibot';
import { freeText } from '../search-fields.ts';

/** What the list of persons shows, as its address says. */
export const PersonSearch = v.object({ sok: freeText });
