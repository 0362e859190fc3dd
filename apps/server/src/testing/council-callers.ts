const association = ['association-editor', 'signatory'] as const;
const staff = ['council-secretary', 'coordinator'] as const;

/**
 * Who may call what about councils: associations propose items (C5) and nominate (C4), staff who see to the body ask, put
 * in what it adopts and decide on items, its owner decides on nominees.
 */
export const councilCallers = {
  'agendaProposal.decide': staff,
  'agendaProposal.list': association,
  'agendaProposal.propose': association,
  'agendaProposal.review': staff,
  'appointment.appoint': ['coordinator'],
  'appointment.end': ['coordinator'],
  'appointment.list': [...staff, 'registrar', 'administrator'],
  'nomination.appoint': ['coordinator'],
  'nomination.refuse': ['coordinator'],
  'nomination.submit': association,
  'nomination.withdraw': association,
  'nominationRequest.ask': staff,
  'nominationRequest.cancel': staff,
  'nominationRequest.decline': association,
  'nominationRequest.extend': staff,
  'nominationRequest.list': association,
  'nominationRequest.review': staff,
  'rulesOfProcedure.adopt': staff,
} as const;
