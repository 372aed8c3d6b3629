import type { PaneCommand, PaneCommands } from "../workbook/commands.ts";

/** Names of the manifest's functions, and what each asks of the pane. */
const ACTIONS: Readonly<Record<string, PaneCommand>> = { buildPool: "build-pool", openRun: "run" };

/** Connects the buttons of the ribbon and of the cells' context menu: each shows the pane and tells it what to do. */
export function connectRibbon(commands: PaneCommands): void {
  for (const [name, command] of Object.entries(ACTIONS))
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      commands.send(command);
      await Office.addin.showAsTaskpane().finally(() => event.completed());
    });
}
