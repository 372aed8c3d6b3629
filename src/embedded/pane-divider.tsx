import type { KeyboardEvent, PointerEvent } from "react";
import { usePageTexts } from "./page-language.tsx";

const LEAST = 300;
const MOST = 640;
const STEP = 20;

/** The edge between sheet and pane: dragged, or moved with the arrow keys. */
export function PaneDivider({ width, onWidth }: { readonly width: number; readonly onWidth: (width: number) => void }) {
  const texts = usePageTexts();
  const set = (wanted: number) => onWidth(Math.max(LEAST, Math.min(MOST, wanted)));
  const drag = (event: PointerEvent) => {
    if (event.buttons === 1) set(innerWidth - event.clientX);
  };
  const press = ({ key }: KeyboardEvent) => {
    if (key === "ArrowLeft") set(width + STEP);
    if (key === "ArrowRight") set(width - STEP);
  };
  return (
    <div
      className="divider"
      role="separator"
      aria-orientation="vertical"
      aria-label={texts.divider}
      aria-valuenow={width}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  );
}
