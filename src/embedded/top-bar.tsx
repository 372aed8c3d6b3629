import {
  Button,
  Menu,
  MenuButton,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToggleButton,
} from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import { caseBook, demoBook, firstStepsBook } from "../workbook/embedded/shipped-books.ts";
import { replaceBook, saveCsv, saveXlsx } from "./files.ts";
import type { NoticeContent } from "./notice.tsx";
import { usePageLanguage, usePageTexts } from "./page-language.tsx";
import type { PageTheme, ThemeChoice } from "./theme.ts";
import { EMPTY_PLANS, type WorkbookSession } from "./workbook-session.ts";

export type TopBarProps = {
  readonly session: WorkbookSession | null;
  readonly theme: PageTheme;
  readonly paneOpen: boolean;
  readonly onPane: () => void;
  readonly onOpen: (file: File) => void;
  readonly onNotice: (notice: NoticeContent | null) => void;
};

/** The product's name and what can be done with the workbook as a whole. */
export function TopBar({ session, theme, paneOpen, onPane, onOpen, onNotice }: TopBarProps) {
  const texts = usePageTexts();
  const language = usePageLanguage();
  const replace = (plans: typeof EMPTY_PLANS) =>
    session && replaceBook(session, () => session.openPlans(plans), onNotice);
  return (
    <header className="top-bar">
      <img src="assets/icon.svg" alt="" width="22" height="22" />
      <h1>
        SRT <span>{texts.product}</span>
      </h1>
      <nav aria-label={texts.bar}>
        <OpenButton disabled={session === null} onOpen={onOpen} />
        <Choices label={texts.save} disabled={session === null}>
          <MenuItem onClick={() => session && void saveXlsx(session, onNotice)}>{texts.asXlsx}</MenuItem>
          <MenuItem onClick={() => session && void saveXlsx(session, onNotice, "values")}>{texts.asValues}</MenuItem>
          <MenuItem onClick={() => session && saveCsv(session)}>{texts.asCsv}</MenuItem>
        </Choices>
        <Choices label={texts.fresh} disabled={session === null}>
          <MenuItem onClick={() => replace(EMPTY_PLANS)}>{texts.empty}</MenuItem>
          <MenuItem onClick={() => replace(demoBook(language))}>{texts.demo}</MenuItem>
          <MenuItem onClick={() => replace(firstStepsBook(language))}>{texts.firstSteps}</MenuItem>
          <MenuItem onClick={() => replace(caseBook(language))}>{texts.foundingCase}</MenuItem>
        </Choices>
        <ThemeMenu theme={theme} />
        <Button as="a" size="small" appearance="subtle" href="help/index.html" target="_blank" rel="noopener">
          {texts.help}
        </Button>
      </nav>
      <ToggleButton size="small" appearance="subtle" checked={paneOpen} onClick={onPane}>
        {texts.pane}
      </ToggleButton>
    </header>
  );
}

function OpenButton({ disabled, onOpen }: { readonly disabled: boolean; readonly onOpen: (file: File) => void }) {
  const texts = usePageTexts();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" appearance="subtle" disabled={disabled} onClick={() => input.current?.click()}>
        {texts.open}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={texts.fileToOpen}
        accept=".xlsx,.xlsm,.csv,.txt,.tsv"
        onChange={({ target }) => {
          if (target.files?.[0]) onOpen(target.files[0]);
          target.value = "";
        }}
      />
    </>
  );
}

function Choices(props: { readonly label: string; readonly disabled: boolean; readonly children: ReactNode }) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle" disabled={props.disabled}>
          {props.label}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>{props.children}</MenuList>
      </MenuPopover>
    </Menu>
  );
}

const THEME_CHOICES: readonly ThemeChoice[] = ["light", "dark", "system"];

function ThemeMenu({ theme }: { readonly theme: PageTheme }) {
  const texts = usePageTexts();
  const [choice, setChoice] = useState(theme.choice);
  const choose = (chosen: ThemeChoice) => {
    theme.choose(chosen);
    setChoice(chosen);
  };
  return (
    <Menu
      checkedValues={{ theme: [choice] }}
      onCheckedValueChange={(_, { checkedItems }) => choose(checkedItems[0] as ThemeChoice)}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle">
          {texts.theme}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {THEME_CHOICES.map((value) => (
            <MenuItemRadio key={value} name="theme" value={value}>
              {texts.themes[value]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
