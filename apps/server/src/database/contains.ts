/** A pattern for `like`: texts that hold the words as they are. */
export const contains = (words: string): string =>
  `%${words.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
