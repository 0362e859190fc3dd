const association = ['association-editor', 'signatory'] as const;
const staff = ['council-secretary', 'coordinator'] as const;

/** Who may call what about nominations (C4): staff ask, the association answers, the body's owner decides. */
export const nominationCallers = {
  'appointment.list': [...staff, 'registrar', 'administrator'],
  'nomination.appoint': ['coordinator'],
  'nomination.refuse': ['coordinator'],
  'nomination.submit': association,
  'nomination.withdraw': association,
  'nominationRequest.ask': staff,
  'nominationRequest.cancel': staff,
  'nominationRequest.decline': association,
  'nominationRequest.list': association,
  'nominationRequest.review': staff,
} as const;
