export type WordsPart = { readonly text: string } | { readonly masked: string };

/** Words of somebody with parts that are not shown; each says what kind of thing stood there, and never how long it was. */
export const MaskedWords = ({ parts }: { readonly parts: readonly WordsPart[] }) =>
  parts.map((part, index) =>
    'text' in part ? (
      // The parts of one text never change places.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={index}>{part.text}</span>
    ) : (
      // oxlint-disable-next-line react/no-array-index-key
      <span key={index} className="masked-words">
        {part.masked}
      </span>
    ),
  );
