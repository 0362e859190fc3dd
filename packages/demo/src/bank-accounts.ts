import type { BankAccount } from '@inflytande/domain/organisations/bank-account';
import rows from './data/bank-accounts.json' with { type: 'json' };

/** Invented accounts of associations: one in force, the one before it, and one that waits. Untrusted until a loader has parsed it. */
export const bankAccounts = rows as readonly unknown[] as readonly BankAccount[];
