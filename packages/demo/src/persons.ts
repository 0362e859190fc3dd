import type { Person } from '@inflytande/domain/people/person';
import rows from './data/persons.json' with { type: 'json' };

/** Invented people, one for each role; nobody of this name exists in the sources. Untrusted until a loader has parsed it. */
export const persons = rows as readonly Person[];
