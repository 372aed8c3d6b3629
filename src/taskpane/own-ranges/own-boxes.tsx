import { Checkbox, makeStyles } from "@fluentui/react-components";
import { isOwnKey, nameOfKey } from "./chosen-scenario.ts";
import type { OwnScenario, OwnStructure } from "./own-state.ts";

const useStyles = makeStyles({
  boxes: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(136px, 1fr))", alignItems: "start" },
  box: { minWidth: 0, overflowWrap: "anywhere" },
});

type Props = {
  readonly ranges: readonly (OwnScenario | OwnStructure)[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
};

/** A box for each range of the workbook. One that cannot be read can only be left out again. */
export function OwnBoxes({ ranges, chosen, onChoose }: Props) {
  const styles = useStyles();
  const gone = chosen.filter((key) => isOwnKey(key) && ranges.every((range) => range.key !== key));
  const boxes = [
    ...ranges.map(({ key, name, read }) => ({ key, name, usable: !("problem" in read) })),
    ...gone.map((key) => ({ key, name: nameOfKey(key), usable: false })),
  ];
  return (
    <div className={styles.boxes}>
      {boxes.map(({ key, name, usable }) => (
        <Checkbox
          key={key}
          className={styles.box}
          label={name}
          checked={chosen.includes(key)}
          disabled={!usable && !chosen.includes(key)}
          onChange={(_, data) =>
            onChoose(data.checked === true ? [...chosen, key] : chosen.filter((other) => other !== key))
          }
        />
      ))}
    </div>
  );
}
