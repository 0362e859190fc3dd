/** A part of a document. Words only: how it looks is the writers' matter. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly look?: 'lead' | 'note' }
  | { readonly kind: 'quote'; readonly text: string; readonly by: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      /** Says what the table holds, also to those who hear it. */
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** What is written once and leaves as PDF, Word or a page. */
export type Document = {
  readonly title: string;
  /** Who stands behind it. */
  readonly author: string;
  readonly language: 'sv' | 'en';
  /** A line at the foot of each page. */
  readonly foot: string;
  readonly blocks: readonly Block[];
};

/** A document as a file, of a kind that we write. */
export type DocumentWriter = {
  readonly ending: 'pdf' | 'docx' | 'html';
  readonly mediaType: string;
  readonly write: (document: Document) => Promise<Uint8Array<ArrayBuffer>>;
};
