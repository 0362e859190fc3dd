const options: Intl.DateTimeFormatOptions = {
  timeZone: 'Europe/Stockholm',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
};

// Making one takes longer than all else that a short command does; who asks for no hour has none made.
let made: Intl.DateTimeFormat | undefined;
const clock = (): Intl.DateTimeFormat => (made ??= new Intl.DateTimeFormat('en-GB', options));

const second = 1000;

/**
 * How far the clocks in Sweden are ahead of UTC at an instant, both in milliseconds.
 * From the time zone data of the runtime, so that a change of law needs no change here.
 */
export const stockholmOffset = (instantMs: number): number => {
  const wholeSeconds = Math.floor(instantMs / second) * second;
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of clock().formatToParts(wholeSeconds)) part[type] = Number(value);
  const shown = Date.UTC(
    part.year ?? Number.NaN,
    (part.month ?? Number.NaN) - 1,
    part.day,
    part.hour,
    part.minute,
    part.second,
  );
  return shown - wholeSeconds;
};
