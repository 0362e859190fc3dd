import { createHash, createHmac } from 'node:crypto';
import { formatReceipt, type Receipt } from '@inflytande/domain/feedback/receipt';

/** The code for a form's own key: the same key gives the same code, which is stored nowhere (decision 0003). */
export const receiptFor = (secret: string, clientKey: string): Receipt =>
  formatReceipt(createHmac('sha256', secret).update(`receipt:${clientKey}`).digest());

/** What the database keeps of a code. */
export const digestOf = (receipt: Receipt): string =>
  createHash('sha256').update(receipt).digest('base64url');
