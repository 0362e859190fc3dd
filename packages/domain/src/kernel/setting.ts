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

/**
 * The version in force on a day (`YYYY-MM-DD`): the latest that applies from that day or earlier, the region's own
 * before a default; null before the first. Of several from the same day the last one given counts.
 */
export const inForce = <T>(versions: readonly Setting<T>[], on: string): Setting<T> | null => {
  const begun = versions.filter(({ from }) => from <= on);
  const own = begun.filter(({ isDefault }) => !isDefault);
  return (own.length > 0 ? own : begun).reduce<Setting<T> | null>(
    (latest, version) => (latest === null || version.from >= latest.from ? version : latest),
    null,
  );
};
