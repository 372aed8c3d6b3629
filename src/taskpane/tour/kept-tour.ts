import type { Pane } from "../state/pane.tsx";

type Kept = Pick<Pane, "tourAnswered">;

/** The key under which a browser keeps that the tour was answered. */
export const TOUR_KEY = "srt-tour";
const ANSWERED = "answered";

/** True where the tour was taken or declined on this machine; false also where nothing can be read. */
export function wasAnswered({ tourAnswered }: Kept): boolean {
  try {
    return tourAnswered?.read() === ANSWERED;
  } catch {
    return false;
  }
}

/** Keeps that the tour was taken or declined. */
export function keepAnswered({ tourAnswered }: Kept): void {
  try {
    tourAnswered?.write(ANSWERED);
  } catch {
    // Storage is blocked; the tour is offered again next time.
  }
}
