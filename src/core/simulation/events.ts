import { log } from "../numeric/log.ts";
import { cumulative, cumulativeAt } from "./hazards.ts";
import type { InfectedSpokes, Infection } from "./infection.ts";

/**
 * Prepares the working through of distress and default of hubs in the order of time. Each event raises the hazards of the
 * hub's spokes from then on; spokes that are hubs themselves may follow, and cycles are allowed.
 *
 * @param spokes those of the links that infect nobody themselves
 * @returns follows a path in which an obligor is in distress from the start, whatever its clock says; -1 for none
 * @source R. A. Jarrow, F. Yu (2001), Counterparty risk and the pricing of defaultable securities; construction event by
 * event as F. Yu (2007), Correlated defaults in intensity-based models
 */
export function followEvents(
  { hazards, links, scale, path, timeAt }: Infection,
  spokes: InfectedSpokes,
): (struck: number) => void {
  const n = scale.length;
  const multiplier = new Float64Array(n).fill(1);
  /** Cumulative hazard at which the multiplier last changed, and the multiplied hazard until then. */
  const base = new Float64Array(n);
  const used = new Float64Array(n);
  /** Next time of distress; Infinity once it has happened or where there is none. */
  const distress = new Float64Array(n);
  const spent = new Uint8Array(n);
  const hadDistress = new Uint8Array(n);
  const isCandidate = new Uint8Array(n);
  const whole = hazards.life.map((life, i) => cumulative(hazards, i, life));
  const hubs: number[] = [];

  const begin = (struck: number) => {
    hubs.length = 0;
    for (const i of path.candidates) {
      isCandidate[i] = 1;
      if (!links.isHub[i]) {
        spokes.begin(i);
        continue;
      }
      multiplier[i] = 1;
      base[i] = used[i] = path.exposure[i] = 0;
      hubs.push(i);
      spent[i] = hadDistress[i] = 0;
      distress[i] = links.distressHazard[i]! > 0 ? path.clock[i]! / links.distressHazard[i]! : Infinity;
      if (i === struck) distress[i] = 0;
    }
  };

  /** Brings a hub's account of its hazard up to a time. */
  const account = (i: number, now: number, logNow: number) => {
    const level = now === 0 ? 0 : cumulativeAt(hazards, i, now, logNow);
    used[i] = used[i]! + multiplier[i]! * (level - base[i]!);
    const counted = Math.min(level, whole[i]!) - Math.min(base[i]!, whole[i]!);
    path.exposure[i] = path.exposure[i]! + multiplier[i]! * counted;
    base[i] = level;
  };

  const infectHub = (i: number, hub: number, now: number, logNow: number, raise: number) => {
    account(i, now, logNow);
    multiplier[i] = multiplier[i]! + raise;
    if (path.time[i]! <= now) return;
    const level = base[i]! + (path.clock[i]! / scale[i]! - used[i]!) / multiplier[i]!;
    path.time[i] = timeAt(i, level);
    path.infectedBy[i] = hub;
  };

  const infect = (hub: number, now: number, raise: number) => {
    if (raise === 0) return;
    const logNow = log(now);
    for (let m = links.start[hub]!; m < links.start[hub + 1]!; m++) {
      const i = links.spoke[m]!;
      if (isCandidate[i] === 0) continue;
      const raised = links.weight[m]! * raise;
      if (links.isHub[i]) infectHub(i, hub, now, logNow, raised);
      else spokes.add(i, hub, now, logNow, raised);
    }
  };

  return (struck) => {
    begin(struck);
    for (;;) {
      let next = -1;
      let at = hazards.horizon;
      for (const h of hubs) {
        if (spent[h] === 1) continue;
        const event = Math.min(distress[h]!, path.time[h]!);
        if (event > at || (event === at && next >= 0)) continue;
        next = h;
        at = event;
      }
      if (next < 0) break;
      if (path.time[next]! <= at) {
        spent[next] = 1;
        infect(next, at, hadDistress[next] === 1 ? links.atLaterDefault : links.atSuddenDefault);
      } else {
        distress[next] = Infinity;
        hadDistress[next] = 1;
        infect(next, at, links.atDistress);
      }
    }
    for (const i of path.candidates) {
      isCandidate[i] = 0;
      if (!links.isHub[i]) spokes.settle(i);
      else if (base[i]! < whole[i]!) path.exposure[i] = path.exposure[i]! + multiplier[i]! * (whole[i]! - base[i]!);
    }
  };
}
