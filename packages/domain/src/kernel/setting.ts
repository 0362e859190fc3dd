/**
 * A value that differs between regions: configuration with a source and a day from which it applies, never a
 * constant in code. `isDefault` marks what the region has not decided itself; screens show it as a default.
 */
export type Setting<T> = {
  readonly value: T;
  readonly source: string;
  /** `YYYY-MM-DD`, inclusive. */
  readonly from: string;
  readonly isDefault: boolean;
};
