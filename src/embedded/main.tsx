import { createRoot } from "react-dom/client";
import { webEngine } from "../engine/web.ts";
import { connect } from "../functions/index.ts";
import { inBrowser, languageChoice } from "../language/language-choice.ts";
import { WorkbookPage } from "./workbook-page.tsx";
import { pageTheme } from "./theme.ts";
import "./page.css";

connect(webEngine, { cards: "text" });
const language = languageChoice(navigator.language, inBrowser());
document.documentElement.lang = language.current();
language.subscribe((current) => (document.documentElement.lang = current));
createRoot(document.getElementById("page")!).render(<WorkbookPage theme={pageTheme()} language={language} />);
