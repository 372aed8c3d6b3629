import type { Locator, Page } from "playwright-core";

/** What a person does on a page, with the mouse or with the keyboard alone. */
export type Hand = {
  readonly press: (control: Locator) => Promise<void>;
  /** Chooses an option of a list by its value. */
  readonly choose: (list: Locator, value: string) => Promise<void>;
  readonly write: (field: Locator, text: string) => Promise<void>;
};

export const mouse: Hand = {
  press: async (control) => {
    // A tooltip of where the pointer was left may lie over the control.
    await control.page().mouse.move(0, 0);
    await control.click();
  },
  choose: async (list, value) => void (await list.selectOption(value)),
  write: (field, text) => field.fill(text),
};

/** The keyboard of a page whose sheet, pane and bar are regions that F6 moves between. */
export function keyboardOf(page: Page): Hand {
  return {
    press: async (control) => {
      await reach(page, control);
      const isBox = await control.evaluate((element) => element.matches("[type=checkbox], [type=radio]"));
      await page.keyboard.press(isBox ? "Space" : "Enter");
    },
    choose: async (list, value) => {
      await reach(page, list);
      const steps = await list.evaluate((element, wanted) => {
        const select = element as HTMLSelectElement;
        return [...select.options].findIndex((option) => option.value === wanted) - select.selectedIndex;
      }, value);
      for (let i = 0; i < Math.abs(steps); i++) await page.keyboard.press(steps > 0 ? "ArrowDown" : "ArrowUp");
      if ((await list.inputValue()) !== value) throw new Error(`The arrow keys did not choose ${value}.`);
    },
    write: async (field, text) => {
      await reach(page, field);
      await page.keyboard.press("Control+a");
      await page.keyboard.type(text);
    },
  };
}

const MOST_KEYS = 200;

/** Moves the focus to a control as a reader would: to its region, on or back to its group, along the group to it. */
async function reach(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let i = 0; i < MOST_KEYS; i++) {
    const key = await control.evaluate(keyTowards);
    if (key === null) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not reach ${String(control)}.`);
}

/** The key that brings the focus nearer to an element; null where it is there. Runs in the page. */
function keyTowards(element: Element): string | null {
  const active = document.activeElement ?? document.body;
  if (active === element) return null;
  const region = (of: Element) => of.closest(".top-bar, .sheet-side, .pane");
  const menu = element.closest("[role=menu]");
  if (menu === null && region(active) !== region(element)) return "F6";
  const group = element.closest("[role=tablist], [role=menu]");
  const follows = (active.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  if (group?.contains(active)) {
    if (group.getAttribute("role") === "menu") return "ArrowDown";
    return follows ? "ArrowRight" : "ArrowLeft";
  }
  return follows ? "Tab" : "Shift+Tab";
}
