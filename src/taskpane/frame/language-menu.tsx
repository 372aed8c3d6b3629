import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { LANGUAGES, type Language } from "../../language/language.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane } from "../state/pane.tsx";
import { frameTexts } from "./texts.ts";

/** What fits the bar; the menu has the whole names. */
const SHORT: Readonly<Record<Language, string>> = { en: "EN", "zh-Hant": "中文" };
const useStyles = makeStyles({ button: { minWidth: "auto", flexShrink: 0 } });

/** Chooses the language of the pane; each is named in itself, so that it is found from any other. */
export function LanguageMenu() {
  const styles = useStyles();
  const { store } = usePane();
  const language = useLanguage();
  const texts = useTexts(frameTexts);
  return (
    <Menu
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        store.dispatch({ type: "frame/language", language: checkedItems[0] as Language })
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          className={styles.button}
          size="small"
          appearance="subtle"
          aria-label={`${SHORT[language]}, ${texts.language}`}
        >
          {SHORT[language]}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {Object.entries(LANGUAGES).map(([value, name]) => (
            <MenuItemRadio key={value} name="language" value={value} lang={value}>
              {name}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
