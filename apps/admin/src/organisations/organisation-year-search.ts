import * as v from 'valibot';
import { yearText } from '../search-fields.ts';

/** The year whose documents an organisation's screen shows. */
export const OrganisationYearSearch = v.object({ ar: yearText });
