import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { useTexts } from "../state/pane-texts.ts";
import { usePane } from "../state/pane.tsx";
import { openCare } from "./care-steps.ts";
import { careTexts } from "./texts.ts";

const useStyles = makeStyles({ button: { minWidth: "auto", flexShrink: 0 } });

const TASKS = ["freeze", "repair", "remove"] as const;

/** What the pane does for the workbook as a whole. */
export function WorkbookMenu() {
  const styles = useStyles();
  const texts = useTexts(careTexts);
  const pane = usePane();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" className={styles.button} appearance="subtle">
          {texts.menu}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {TASKS.map((task) => (
            <MenuItem key={task} onClick={() => void openCare(pane, task)}>
              {texts.titles[task]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
