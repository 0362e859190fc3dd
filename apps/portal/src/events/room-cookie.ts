/** The code of the room and the key that stands for this browser there; nothing about who holds it. */
export type Seat = { readonly code: string; readonly participant: string };

const cookieName = 'deltagare';
/** Hours: longer than any hearing. */
const hours = 12;

/** The seat that a browser has taken, if it has. */
export const seatIn = (cookies: Readonly<Record<string, string>>): Seat | null => {
  const [, code, participant] = /^(\d{6})\.([\w-]{16,64})$/.exec(cookies[cookieName] ?? '') ?? [];
  return code === undefined || participant === undefined ? null : { code, participant };
};

/** Takes a seat: a key made up on the spot, gone after the day. */
export const seatCookie = ({ code, participant }: Seat, secure: boolean): string =>
  `${cookieName}=${code}.${participant}; Path=/; Max-Age=${hours * 3600}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
