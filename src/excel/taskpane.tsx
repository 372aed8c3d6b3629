import { createRoot } from "react-dom/client";
import { webEngine } from "../engine/web.ts";
import { workedFunctions } from "../functions/gallery.ts";
import { linkedDemoTape, poolInMemory, runInMemory } from "../functions/index.ts";
import { inBrowser, languageChoice } from "../language/language-choice.ts";
import { NAME_KEY, Taskpane, TOUR_KEY } from "../taskpane/index.ts";
import { paneCommands } from "../workbook/commands.ts";
import { officeHost } from "../workbook/office/host.ts";
import { excelFormulaErrors } from "./formula-errors.ts";
import { connectRibbon } from "./ribbon.ts";
import "./taskpane.css";

if (typeof Office === "undefined") explain("office-missing");
else void Office.onReady(({ host }) => (host === Office.HostType.Excel ? start() : explain("outside")));

/** Draws the pane and connects the ribbon. */
function start(): void {
  const commands = paneCommands();
  const page = document.documentElement;
  connectRibbon(commands);
  const host = officeHost(page.dataset["namespace"] ?? "SRT");
  const language = languageChoice(host.language(), inBrowser(Office.context.partitionKey));
  page.lang = language.current();
  language.subscribe((current) => (page.lang = current));
  createRoot(element("pane")).render(
    <Taskpane
      host={host}
      engine={webEngine}
      language={language}
      commands={commands}
      demoTape={linkedDemoTape()}
      poolOfCard={poolInMemory}
      runOfCell={runInMemory}
      userName={inBrowser(Office.context.partitionKey, NAME_KEY)}
      tourAnswered={inBrowser(Office.context.partitionKey, TOUR_KEY)}
      gallery={workedFunctions}
      formulaErrors={excelFormulaErrors}
    />,
  );
}

/** Outside Excel there is no workbook to work on; the page says where to go. */
function explain(id: "outside" | "office-missing"): void {
  element("excel").hidden = true;
  element(id).hidden = false;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element ${id}.`);
  return found;
}
