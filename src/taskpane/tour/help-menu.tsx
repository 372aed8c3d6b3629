import { Button, makeStyles, Menu, MenuItem, MenuItemLink, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components"; // prettier-ignore
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane } from "../state/pane.tsx";
import { tourTexts } from "./texts.ts";
import { startTour } from "./tour-steps.ts";

const useStyles = makeStyles({ button: { minWidth: "auto", flexShrink: 0 } });
const INDEX = { en: "help/index.html", "zh-Hant": "help/zh-TW/index.html" } as const;

/** Where one learns: the tour, the functions with their examples, and the help's own pages. */
export function HelpMenu() {
  const styles = useStyles();
  const texts = useTexts(tourTexts);
  const language = useLanguage();
  const pane = usePane();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" className={styles.button} appearance="subtle" aria-label={texts.help}>
          ?
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => startTour(pane)}>{texts.take}</MenuItem>
          <MenuItem onClick={() => pane.store.dispatch({ type: "frame/page", page: "functions" })}>
            {texts.examples}
          </MenuItem>
          <MenuItemLink href={INDEX[language]} target="_blank" rel="noopener">
            {texts.pages}
          </MenuItemLink>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
