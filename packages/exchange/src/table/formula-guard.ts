/** What a spreadsheet may take for a formula, behind any number of apostrophes. */
const mayBeFormula = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** A number is no formula and stays one that can be added up. */
const plainNumber = /^-\d+(?:[.,]\d+)?$/;

/** A cell's text with an apostrophe before what a spreadsheet could run as a formula. */
export const guardFormula = (text: string): string =>
  mayBeFormula.test(text) && !plainNumber.test(text) ? `'${text}` : text;

/** Takes off the apostrophe that `guardFormula` put there, and no other: `unguard(guard(x))` is `x` for every text. */
export const unguardFormula = (text: string): string =>
  text.startsWith("'") && mayBeFormula.test(text) ? text.slice(1) : text;
