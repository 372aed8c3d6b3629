import {
  BLOCK,
  EDGE_CDF,
  EDGE_HAZARD,
  EDGE_WAIT,
  EXPONENTIAL_LAYERS,
  NORMAL_CDF,
  NORMAL_LAYERS,
  NORMAL_PDF,
  roomFor,
  scaleDrawer,
  seedWords,
  type PathModel,
  type PathRun,
} from "../core/index.ts";
import { instanceOf, placed } from "./memory.ts";

/** A drawing of paths in a memory of its own. */
export function openPaths(module: WebAssembly.Module, model: PathModel): PathRun {
  const { memory, drawPaths } = instanceOf(module);
  const { rayStart, rayFactor, rayWeight, start, size, mostBase, mostShift, ray, leastWeight, mostWeight } = model;
  const { factors, terms, obligor, rows, shift } = model;
  const rays = rayStart.length - 1;
  const buckets = mostBase.length;
  const room = roomFor(model);
  // In the order of the record that the compiled module reads.
  const numbers = [factors, rays, terms, buckets, obligor.length, room];
  const { at, ...columns } = placed(memory, {
    seeds: seedWords(model.state),
    shift,
    rayStart,
    rayFactor,
    rayWeight,
    start,
    size,
    mostBase,
    mostShift,
    ray,
    leastWeight,
    mostWeight,
    obligor,
    rows,
    edgeCdf: EDGE_CDF,
    edgeHazard: EDGE_HAZARD,
    edgeWait: EDGE_WAIT,
    cdf: NORMAL_CDF,
    pdf: NORMAL_PDF,
    layers: layersInOrder(),
    drawnFactors: new Float64Array(BLOCK * factors),
    drawnScale: new Float64Array(BLOCK).fill(1),
    drawnLoss: new Float64Array(BLOCK),
    drawnStart: new Int32Array(BLOCK + 1),
    drawnObligor: new Int32Array(room),
    drawnLevel: new Float64Array(room),
    y: new Float64Array(rays),
    ranges: new Int32Array(buckets),
    masses: new Float64Array(buckets),
    at: new Int32Array(64),
  });
  at.set([...numbers, ...Object.values(columns).map(({ byteOffset }) => byteOffset)]);
  const fillScale = scaleDrawer(model);
  const draws = {
    factors: columns.drawnFactors,
    scale: columns.drawnScale,
    score: new Float64Array(BLOCK),
    loss: columns.drawnLoss,
    start: columns.drawnStart,
    obligor: columns.drawnObligor,
    level: columns.drawnLevel,
  };
  return {
    draws,
    draw: (first, count) => {
      fillScale?.(first, draws, count);
      return drawPaths(at.byteOffset, first, count);
    },
  };
}

function layersInOrder(): Float64Array {
  const parts = [NORMAL_LAYERS.edge, NORMAL_LAYERS.height, EXPONENTIAL_LAYERS.edge, EXPONENTIAL_LAYERS.height];
  return Float64Array.from(parts.flatMap((part) => [...part]));
}
