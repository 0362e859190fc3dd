import * as v from 'valibot';
import { yearText } from '../search-fields.ts';

/** Which year's reports are shown. */
export const CountyReportSearch = v.object({ ar: yearText });

/** The latest year that counties have reported on. */
export const latestReportYear = 2018;
