import { createRoot } from "react-dom/client";
import { webEngine } from "../engine/web.ts";
import { connect } from "../functions/index.ts";
import { WorkbookPage } from "./workbook-page.tsx";
import { pageTheme } from "./theme.ts";
import "./page.css";

connect(webEngine, { cards: "text" });
createRoot(document.getElementById("page")!).render(<WorkbookPage theme={pageTheme()} />);
