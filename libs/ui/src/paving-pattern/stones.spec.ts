import fc from 'fast-check';
import { layStones } from './stones';

const plan = { id: fc.string(), columns: fc.integer({ min: 1, max: 24 }), rows: fc.integer({ min: 1, max: 16 }) };

describe('the paving of an item', () => {
  it('covers every cell once, whatever the id', () => {
    fc.assert(
      fc.property(fc.record(plan), ({ id, columns, rows }) => {
        const covered = layStones(id, columns, rows).flatMap((stone) =>
          Array.from({ length: stone.width * stone.height }, (_, i) => {
            const [x, y] = [stone.x + (i % stone.width), stone.y + Math.floor(i / stone.width)];
            return x < columns && y < rows ? y * columns + x : -1;
          }),
        );
        expect(covered.toSorted((a, b) => a - b)).toEqual([...Array(columns * rows).keys()]);
      }),
    );
  });

  it('has exactly one stone in the accent', () => {
    fc.assert(
      fc.property(fc.record(plan), ({ id, columns, rows }) => {
        expect(layStones(id, columns, rows).filter((stone) => stone.shade === 'accent')).toHaveLength(1);
      }),
    );
  });

  it('is the same for the same id, and another for another', () => {
    expect(layStones('prj_1', 18, 6)).toEqual(layStones('prj_1', 18, 6));
    const layouts = Array.from({ length: 200 }, (_, i) => JSON.stringify(layStones(`prj_${i}`, 8, 7)));
    expect(new Set(layouts).size).toBe(200);
  });
});
