import type { DocumentStatus, StandingDocument } from '@inflytande/domain/organisations/standing';
import { m } from './paraglide/messages.js';

/** What an association hands in for a year (O5), as within a sentence. */
export const documentWords: Record<StandingDocument, () => string> = {
  statutes: m.term_document_statutes,
  'annual-meeting-minutes': m.term_document_annual_meeting_minutes,
  'activity-report': m.term_document_activity_report,
  'audit-report': m.term_document_audit_report,
  signatories: m.term_document_signatories,
};

/** The same at the beginning of a sentence. */
export const documentTitle = (document: StandingDocument): string => {
  const word = documentWords[document]();
  return word.charAt(0).toUpperCase() + word.slice(1);
};

/** How it stands with a document. */
export const documentStatusWords: Record<DocumentStatus, () => string> = {
  missing: m.term_document_missing,
  submitted: m.term_document_submitted,
  approved: m.term_document_approved,
  rejected: m.term_document_rejected,
};
