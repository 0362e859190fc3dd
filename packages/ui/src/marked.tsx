type MarkedProps = { readonly pieces: readonly { readonly text: string; readonly hit: boolean }[] };

/** A text with what was searched for marked. */
export const Marked = ({ pieces }: MarkedProps) =>
  pieces.map(({ text, hit }, index) => {
    // oxlint-disable-next-line react/no-array-index-key -- pieces of a text have no name but their place
    return hit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>;
  });
