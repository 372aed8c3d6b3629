import { networkLayout, type NetworkSpoke } from "../../src/charts/network-layout.ts";

const spokesOf = (count: number): NetworkSpoke[] =>
  Array.from({ length: count }, (_, i) => ({
    name: `S${i}`,
    group: `G${Math.floor(i / 30)}`,
    size: 1 + (i % 9),
    change: i % 2 === 0 ? 0.01 * i : null,
  }));
const hubs = Array.from({ length: 16 }, (_, h) => ({ name: `H${h}`, size: 1 + h }));

test.each([
  [320, 5],
  [320, 80],
  [450, 160],
])("in %i pixels every circle of %i spokes stands inside the drawing and touches no other", (width, count) => {
  const { hubs: left, spokes } = networkLayout({ hubs, spokes: spokesOf(count), size: { width, height: 270 } });
  for (const column of [left, spokes]) {
    column.forEach((a, i) => {
      expect([a.x - a.r >= 0, a.x + a.r <= width, a.y - a.r >= 0, a.y + a.r <= 270]).toEqual([true, true, true, true]);
      for (const b of column.slice(0, i)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.r + b.r);
    });
  }
});

test("areas of circles are in proportion to what they stand for", () => {
  const sized = [1, 4, 9].map((size, i): NetworkSpoke => ({ name: `S${i}`, group: "G", size, change: null }));
  const { spokes } = networkLayout({ hubs, spokes: sized, size: { width: 320, height: 270 } });
  expect(spokes[2]!.r / spokes[0]!.r).toBeCloseTo(3, 12);
  expect(spokes[1]!.r / spokes[0]!.r).toBeCloseTo(2, 12);
});

test("spokes of a group stand together under its name, in the order given", () => {
  const { spokes, groups } = networkLayout({ hubs, spokes: spokesOf(70), size: { width: 320, height: 270 } });
  expect(groups.map(({ name }) => name)).toEqual(["G0", "G1", "G2"]);
  groups.forEach(({ name, y }) => expect(spokes.find(({ group }) => group === name)!.y).toBe(y));
  spokes.slice(1).forEach((spoke, i) => {
    const before = spokes[i]!;
    expect(spoke.y > before.y || (spoke.y === before.y && spoke.x > before.x)).toBe(true);
  });
});

test("nothing to place is no error", () => {
  expect(networkLayout({ hubs: [], spokes: [], size: { width: 320, height: 270 } })).toEqual({ hubs: [], spokes: [], groups: [] }); // prettier-ignore
});
