/** How much a finding weighs: `ok` says that a check passed, `error` that a contradiction must be mended. */
export type Severity = 'ok' | 'info' | 'warning' | 'error';

/** What a check saw in a record. A finding is shown to a person; it never corrects anything by itself (K4). */
export type Finding<Code extends string = string> = {
  readonly code: Code;
  readonly severity: Severity;
  /** The place in the record, e.g. `allocations`, `examples[2]`, `plan`. */
  readonly at: string;
  readonly data?: Readonly<Record<string, string | number>>;
};
