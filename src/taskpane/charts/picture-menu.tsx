import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { RefObject } from "react";
import { attempt } from "../state/attempt.ts";
import { useTexts } from "../state/pane-texts.ts";
import { usePane } from "../state/pane.tsx";
import { copyPng, saveSvg } from "./picture-steps.ts";
import { chartTexts } from "./texts.ts";

const useStyles = makeStyles({ button: { minWidth: "auto" } });

type Props = {
  readonly title: string;
  /** What the chart is drawn in. */
  readonly place: RefObject<HTMLDivElement | null>;
  /** True while the chart is not on screen. */
  readonly hidden: boolean;
};

/** Takes a chart out of the pane: into the clipboard as PNG, or into a file as SVG. */
export function PictureMenu({ title, place, hidden }: Props) {
  const styles = useStyles();
  const texts = useTexts(chartTexts);
  const pane = usePane();
  const take = (step: typeof copyPng) => {
    const svg = place.current?.querySelector("svg") ?? null;
    if (svg !== null) void attempt(pane, () => step(pane, svg, title));
  };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          className={styles.button}
          appearance="subtle"
          disabledFocusable={hidden}
          aria-label={texts.pictureOf(title)}
        >
          ⋯
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => take(copyPng)}>{texts.copyPng}</MenuItem>
          <MenuItem onClick={() => take(saveSvg)}>{texts.saveSvg}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
