import type { ReleaseForm } from '@inflytande/domain/records/case';
import type { DocumentKind } from '@inflytande/domain/records/document-release';
import { m } from './paraglide/messages.js';

/** How a document left, or that it did not (P4). */
export const releaseFormWords: Record<ReleaseForm, () => string> = {
  whole: m.release_form_whole,
  masked: m.release_form_masked,
  withheld: m.release_form_withheld,
};

/** What kind of document was asked for. */
export const documentKindWords: Record<DocumentKind, () => string> = {
  statement: m.release_kind_statement,
  file: m.release_kind_file,
};
