import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode, type RefObject } from "react";
import { Section } from "../frame/section.tsx";
import { useTexts } from "../state/pane-texts.ts";
import { PictureMenu } from "./picture-menu.tsx";
import { chartTexts } from "./texts.ts";
import { useWidth } from "./use-width.ts";

const HEIGHT = 270;

const useStyles = makeStyles({
  tools: { display: "flex", gap: tokens.spacingHorizontalXS, flexShrink: 0, alignSelf: "flex-start" },
  tool: { minWidth: "auto" },
  // One height for chart and table, so that what follows stays where it is.
  frame: { height: `${HEIGHT}px`, minWidth: 0, overflow: "hidden" },
  table: { overflowY: "auto", height: "100%" },
});

type Size = { readonly width: number; readonly height: number };

type Props = {
  /** The finding. */
  readonly title: string;
  /** Scales to choose from; both where nothing is said. */
  readonly scales?: "linear" | "linear and log";
  readonly draw: (size: Size, logarithmic: boolean) => SVGSVGElement;
  readonly table: ReactNode;
};

/** A chart whose title is its finding, with a log toggle where both scales serve, and its data as a table. */
export function ChartFigure({ title, scales = "linear and log", draw, table }: Props) {
  const texts = useTexts(chartTexts);
  const styles = useStyles();
  const [logarithmic, setLogarithmic] = useState(false);
  const [asTable, setAsTable] = useState(false);
  const place = useRef<HTMLDivElement | null>(null);
  const tools = (
    <div className={styles.tools}>
      <PictureMenu title={title} place={place} hidden={asTable} />
      {scales === "linear and log" && (
        <ToggleButton
          size="small"
          className={styles.tool}
          appearance="outline"
          checked={logarithmic}
          disabledFocusable={asTable}
          onClick={() => setLogarithmic(!logarithmic)}
        >
          {texts.log}
        </ToggleButton>
      )}
      <ToggleButton
        size="small"
        className={styles.tool}
        appearance="outline"
        checked={asTable}
        aria-label={texts.tableOf(title)}
        onClick={() => setAsTable(!asTable)}
      >
        {texts.table}
      </ToggleButton>
    </div>
  );
  return (
    <Section title={title} aside={tools}>
      <div className={styles.frame}>
        {asTable ? (
          <div className={styles.table} tabIndex={0} role="group" aria-label={title}>
            {table}
          </div>
        ) : (
          <Drawing place={place} draw={(size) => draw(size, logarithmic)} />
        )}
      </div>
    </Section>
  );
}

type DrawingProps = {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly draw: (size: Size) => SVGSVGElement;
};

function Drawing({ place, draw }: DrawingProps) {
  const [frame, width] = useWidth();
  // Each chart is drawn in a turn of its own, so that several do not hold up the page together.
  useEffect(() => {
    if (width === 0) return;
    const turn = setTimeout(() => place.current?.replaceChildren(draw({ width, height: HEIGHT })));
    return () => clearTimeout(turn);
  });
  return (
    <div ref={frame}>
      <div ref={place} />
    </div>
  );
}
