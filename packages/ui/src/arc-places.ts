/** The middle of the table's straight side, in a drawing of 360 × 212. */
export const centre = { x: 180, y: 188 } as const;

/** One decimal is enough for a drawing, and short in the page. */
export const rounded = (value: number): number => Math.round(value * 10) / 10;

const widest = 17;

const onArc = (many: number, radius: number) =>
  Array.from({ length: many }, (_, index) => {
    const angle = many === 1 ? Math.PI / 2 : Math.PI - (Math.PI * index) / (many - 1);
    return {
      x: rounded(centre.x + Math.cos(angle) * radius),
      y: rounded(centre.y - Math.sin(angle) * radius),
    };
  });

const gapOn = (many: number, radius: number) => (Math.PI * radius) / Math.max(many - 1, 1);

/**
 * Places around a half-round table, from left to right; in two rows where there are more than 15.
 * `r` is a mark's radius: small enough that no two touch.
 */
export const arcPlaces = (count: number) => {
  const outer = count > 15 ? Math.ceil(count * 0.58) : count;
  const inner = count - outer;
  const gap = Math.min(gapOn(outer, 158), inner === 0 ? Infinity : gapOn(inner, 112));
  return {
    r: rounded(Math.min(widest, gap * 0.42)),
    spots: [...onArc(outer, 158), ...onArc(inner, 112)],
    tableRadius: inner === 0 ? 116 : 78,
  };
};
