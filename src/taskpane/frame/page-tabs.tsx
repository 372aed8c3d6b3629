import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  tokens,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from "@fluentui/react-components";
import { PAGES, type Page } from "../state/pane-state.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { frameTexts } from "./texts.ts";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    minWidth: 0,
    overflow: "hidden",
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  more: { flexShrink: 0 },
  button: { minWidth: "auto" },
});

/** A tab for each page; those that do not fit stand under More. */
export function PageTabs() {
  const texts = useTexts(frameTexts);
  const styles = useStyles();
  const page = usePaneState((state) => state.page);
  const choose = useChoose();
  return (
    // Names of another width are measured anew.
    <Overflow key={useLanguage()} minimumVisible={1} padding={8}>
      <div className={styles.row}>
        <TabList
          aria-label={texts.pagesLabel}
          selectedValue={page}
          onTabSelect={(_, data) => choose(data.value as Page)}
        >
          {PAGES.map((name) => (
            <OverflowItem key={name} id={name} priority={name === page ? 2 : 1}>
              <Tab value={name} id={`srt-tab-${name}`} aria-controls="srt-page">
                {texts.pages[name]}
              </Tab>
            </OverflowItem>
          ))}
        </TabList>
        <More />
      </div>
    </Overflow>
  );
}

function useChoose(): (page: Page) => void {
  const { store } = usePane();
  return (page) => store.dispatch({ type: "frame/page", page });
}

function More() {
  const texts = useTexts(frameTexts);
  const styles = useStyles();
  const { ref, isOverflowing } = useOverflowMenu<HTMLDivElement>();
  if (!isOverflowing) return null;
  return (
    <div ref={ref} className={styles.more}>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button className={styles.button} appearance="subtle" aria-label={texts.morePages}>
            {texts.more}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {PAGES.map((name) => (
              <HiddenPage key={name} page={name} />
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}

function HiddenPage({ page }: { page: Page }) {
  const texts = useTexts(frameTexts);
  const choose = useChoose();
  const visible = useIsOverflowItemVisible(page);
  return visible ? null : <MenuItem onClick={() => choose(page)}>{texts.pages[page]}</MenuItem>;
}
