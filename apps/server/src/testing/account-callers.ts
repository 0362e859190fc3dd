import { testRoles as everyone } from './test-app.ts';

/** Who may call what is about an account and a visit: everybody, each about one's own (Z4). */
export const accountCallers = {
  'passkey.add': everyone,
  'passkey.challenge': everyone,
  'passkey.list': everyone,
  'passkey.options': everyone,
  'passkey.remove': everyone,
  'passkey.rename': everyone,
  'passkey.signIn': everyone,
  'session.askForCode': everyone,
  'session.end': everyone,
  'session.endEverywhere': everyone,
  'session.enterCode': everyone,
  'session.list': everyone,
  'session.mailbox': everyone,
  'session.me': everyone,
  'session.people': everyone,
  'session.revoke': everyone,
  'session.start': everyone,
  'session.ways': everyone,
} as const;
