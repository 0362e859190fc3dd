import { Fragment } from 'react';

const address = /(https:\/\/[^\s<>"]*[^\s<>".,;:)])/;

/** A text in which every address of the web is a link. */
export const Linked = ({ text }: { text: string }) =>
  text.split(address).map((part, index) =>
    // Every second part is what the pattern found.
    index % 2 === 1 ? (
      <a key={part} href={part} rel="noreferrer">
        {part}
      </a>
    ) : (
      <Fragment key={part}>{part}</Fragment>
    ),
  );
