import { describe, expect, it } from 'vitest';
import { arcPlaces } from './arc-places.ts';
import { arcSize } from './arc-picture.tsx';

const counts = Array.from({ length: 60 }, (_, index) => index + 1);

/** A diamond is a little wider than its radius. */
const reach = 1.15;

describe('places around a table', () => {
  it.each(counts)('%i marks: each has a place, none touches another', (count) => {
    const { r, spots } = arcPlaces(count);
    expect(spots).toHaveLength(count);
    for (const [index, a] of spots.entries()) {
      for (const b of spots.slice(index + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(2 * r);
      }
    }
  });

  it.each(counts)('%i marks: all within the drawing and outside the table', (count) => {
    const { r, spots, tableRadius } = arcPlaces(count);
    for (const { x, y } of spots) {
      expect(x - r * reach).toBeGreaterThanOrEqual(0);
      expect(x + r * reach).toBeLessThanOrEqual(arcSize.width);
      expect(y - r * reach).toBeGreaterThanOrEqual(0);
      expect(y + r * reach).toBeLessThanOrEqual(arcSize.height);
      expect(Math.hypot(x - 180, y - 188) - r * reach).toBeGreaterThan(tableRadius);
    }
  });
});
