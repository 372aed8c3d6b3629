/** A hub, sized by its exposure. */
export type NetworkHub = { readonly name: string; readonly size: number };

/** An obligor that depends on hubs. */
export type NetworkSpoke = {
  readonly name: string;
  /** What it stands among, such as its sector. */
  readonly group: string;
  readonly size: number;
  /** What the event of the hub that is shown adds to its default probability, fraction; null where it is not linked to it. */
  readonly change: number | null;
};

type Placed<T> = T & { readonly x: number; readonly y: number; readonly r: number };
export type PlacedSpoke = Placed<NetworkSpoke>;

/** What is to be placed. */
export type NetworkNodes = {
  /** From the top down. */
  readonly hubs: readonly NetworkHub[];
  readonly spokes: readonly NetworkSpoke[];
  readonly size: { readonly width: number; readonly height: number };
};

/** Where everything stands, in pixels. */
export type NetworkLayout = {
  readonly hubs: readonly Placed<NetworkHub>[];
  readonly spokes: readonly PlacedSpoke[];
  /** Names of the groups beside their first line. */
  readonly groups: readonly { readonly name: string; readonly x: number; readonly y: number }[];
};

/** Pixels: where hubs stand, where spokes begin, what is left for names of groups and for the foot. */
const HUBS_AT = 62;
const SPOKES_FROM = 122;
const NAMES = 44;
const TOP = 14;
const FOOT = 34;
/** Largest room of a spoke, and of a line of them. */
const CELL = 14;
const LINE = 24;
const LARGEST_HUB = 8;

/** Places hubs in a column and spokes in lines, group after group; areas of circles are as their sizes. */
export function networkLayout({ hubs, spokes, size }: NetworkNodes): NetworkLayout {
  const height = size.height - TOP - FOOT;
  const groups = [...new Set(spokes.map(({ group }) => group))];
  const counts = groups.map((group) => spokes.filter((spoke) => spoke.group === group).length);
  const width = size.width - NAMES - SPOKES_FROM;
  const { cell, columns } = fittingCell(counts, width, height);
  const lines = counts.map((count) => Math.ceil(count / columns));
  const line = Math.min(LINE, height / Math.max(1, lines.reduce((sum, k) => sum + k, 0))); // prettier-ignore
  const firstLine = lines.map((_, g) => lines.slice(0, g).reduce((sum, k) => sum + k, 0));
  const largest = { hub: largestOf(hubs), spoke: largestOf(spokes) };
  const before = groups.map(() => 0);
  const placed = spokes.map((spoke) => {
    const g = groups.indexOf(spoke.group);
    const place = before[g]!++;
    const x = SPOKES_FROM + cell * ((place % columns) + 0.5);
    const y = TOP + line * (firstLine[g]! + Math.floor(place / columns) + 0.5);
    return { ...spoke, x, y, r: radius(spoke.size, largest.spoke, cell / 2 - 0.5) };
  });
  const step = height / Math.max(1, hubs.length);
  return {
    hubs: hubs.map((hub, h) => ({ ...hub, x: HUBS_AT, y: TOP + step * (h + 0.5), r: radius(hub.size, largest.hub, Math.min(LARGEST_HUB, step / 2)) })), // prettier-ignore
    spokes: placed,
    groups: groups.map((name, g) => ({ name, x: size.width - NAMES + 4, y: TOP + line * (firstLine[g]! + 0.5) })),
  };
}

/** The largest room for a spoke with which all groups fit, each from a line of its own. */
function fittingCell(counts: readonly number[], width: number, height: number) {
  for (let cell = CELL; ; cell--) {
    const columns = Math.max(1, Math.floor(width / cell));
    const lines = counts.reduce((sum, count) => sum + Math.ceil(count / columns), 0);
    if (lines * cell <= height || cell === 3) return { cell, columns };
  }
}

function largestOf(circles: readonly { readonly size: number }[]): number {
  return circles.reduce((most, { size }) => Math.max(most, size), 1e-300);
}

function radius(size: number, largest: number, most: number): number {
  return Math.max(1, most * Math.sqrt(size / largest));
}
