/** The database cannot be used as things stand. The message is a whole sentence for the operator. */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen';
}
