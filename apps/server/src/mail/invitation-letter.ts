import { m } from '@inflytande/i18n/messages';
import { letterOf, type Letter } from './letter.ts';

/** Tells somebody that they may work for an association here, and how to get in. */
export const invitationLetter = (
  origin: string,
  { to, association }: { readonly to: string; readonly association: string },
): Letter =>
  letterOf({
    to,
    language: 'sv',
    // Which association it is tells about the reader's health, and a subject is shown on locked screens (Z1).
    subject: m.association_mail_subject(),
    pieces: [
      { kind: 'paragraph', text: m.association_mail_lead({ association }) },
      { kind: 'paragraph', text: m.association_mail_how({ email: to }) },
      { kind: 'link', text: m.association_mail_link(), href: `${origin}/min-forening` },
      { kind: 'paragraph', text: m.association_mail_not_you() },
    ],
  });
