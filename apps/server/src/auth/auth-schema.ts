// The one list of the tables of accounts, beside that of the regions' tables.
export { account, knownDevice, passkey, user } from './account.table.ts';
export { rateLimit, session, verification } from './session.table.ts';
