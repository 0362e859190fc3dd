/** A letter as it leaves: the same content as plain text and as simple HTML. */
export type Letter = {
  readonly to: string;
  /** Never with anything about a person in it (Z1): subjects are shown on locked screens. */
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

/** One piece of a letter: a heading, a paragraph, a code that stands by itself, or a link. */
export type Piece =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

type Written = {
  readonly to: string;
  readonly language: string;
  readonly subject: string;
  readonly pieces: readonly Piece[];
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const asText = {
  heading: ({ text }: Piece) => text.toUpperCase(),
  paragraph: ({ text }: Piece) => text,
  code: ({ text }: Piece) => `    ${text}`,
  link: (piece: Piece) => `${piece.text}\n${'href' in piece ? piece.href : ''}`,
};

const asHtml = {
  heading: ({ text }: Piece) => `<h2>${escaped(text)}</h2>`,
  paragraph: ({ text }: Piece) => `<p>${escaped(text).replaceAll('\n', '<br>')}</p>`,
  code: ({ text }: Piece) => `<p><strong><font size="6">${escaped(text)}</font></strong></p>`,
  link: (piece: Piece) =>
    `<p><a href="${escaped('href' in piece ? piece.href : '')}">${escaped(piece.text)}</a></p>`,
};

/** Puts a letter together from its pieces. */
export const letterOf = ({ to, language, subject, pieces }: Written): Letter => ({
  to,
  subject,
  text: `${pieces.map((piece) => asText[piece.kind](piece)).join('\n\n')}\n`,
  html:
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>` +
    `<body>${pieces.map((piece) => asHtml[piece.kind](piece)).join('')}</body></html>`,
});
