import {
  Button,
  Caption1,
  Checkbox,
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { Section } from "../frame/section.tsx";
import { countText } from "../numbers/format.ts";
import { rangeName, tapesOf } from "../pool/pool-state.ts";
import { useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { addTape, removeTape } from "./tape-steps.ts";
import { tapesTexts } from "./texts.ts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, fontSize: tokens.fontSizeBase200 },
  tape: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: "28px",
  },
  name: { overflowWrap: "anywhere", minWidth: 0 },
  hint: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** The tapes that make up the pool, and whether their hidden rows count. */
export function TapesSection() {
  const texts = useTexts(tapesTexts);
  const styles = useStyles();
  const pane = usePane();
  const tapes = usePaneState((state) => state.pool.content && tapesOf(state.pool).length);
  const pool = usePaneState((state) => state.pool);
  if (tapes === null) return null;
  return (
    <Section title={texts.title(tapes)} aside={<AddTape />}>
      <ul className={styles.list}>
        {tapesOf(pool).map((tape, i) => (
          <li key={i} className={styles.tape}>
            <span className={styles.name}>
              {texts.tape(rangeName(tape), countText(tape.content.values.length - 1))}
            </span>
            {i > 0 && (
              <Button
                size="small"
                appearance="subtle"
                aria-label={texts.removeTape(rangeName(tape))}
                onClick={() => removeTape(pane, i)}
              >
                {texts.remove}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <HiddenRowsChoice />
    </Section>
  );
}

function AddTape() {
  const texts = useTexts(tapesTexts);
  const pane = usePane();
  const { saved, source, others } = usePaneState((state) => state.pool);
  const used = new Set([source, ...others.map((tape) => tape.source)].map((range) => range?.name));
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small">{texts.add}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => void addTape(pane, null)}>{texts.fromSelection}</MenuItem>
          {saved
            .filter(({ name }) => !used.has(name))
            .map((range) => (
              <MenuItem key={range.name} onClick={() => void addTape(pane, range)}>
                {range.name}
              </MenuItem>
            ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** The one choice of what a filter leaves in; not there while no row is hidden. */
function HiddenRowsChoice() {
  const texts = useTexts(tapesTexts);
  const styles = useStyles();
  const { store } = usePane();
  const pool = usePaneState((state) => state.pool);
  const count = tapesOf(pool).reduce((sum, { content }) => sum + content.hiddenRows.filter(Boolean).length, 0);
  if (count === 0) return null;
  return (
    <>
      <Checkbox
        label={texts.hiddenRows(count)}
        checked={pool.hidden === "included"}
        onChange={(_, { checked }) =>
          store.dispatch({ type: "pool/hiddenRows", hidden: checked === true ? "included" : "left out" })
        }
      />
      <Caption1 className={styles.hint}>{texts.hiddenHint}</Caption1>
    </>
  );
}
