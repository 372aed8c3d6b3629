import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { useTexts } from "../state/pane-texts.ts";
import { usePane } from "../state/pane.tsx";
import { openCare } from "./care-steps.ts";
import { careTexts } from "./texts.ts";

/** What the pane does for the workbook as a whole. */
export function WorkbookMenu() {
  const texts = useTexts(careTexts);
  const pane = usePane();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle">{texts.menu}</Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => void openCare(pane, "repair")}>{texts.repair}</MenuItem>
          <MenuItem onClick={() => void openCare(pane, "remove")}>{texts.remove}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
