import { Field, Select } from "@fluentui/react-components";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePaneState } from "../state/pane.tsx";
import { chosenName } from "../stress/scenario-name.ts";
import { isOwnKey, nameOfKey, PRODUCT_SCENARIOS } from "./chosen-scenario.ts";
import { ownTexts } from "./texts.ts";

type Props = {
  readonly label: string;
  /** The key of the chosen one. */
  readonly value: string;
  /** The theme that the product's scenarios act on. */
  readonly theme: string;
  readonly className?: string;
  readonly onChange: (key: string) => void;
};

/** The product's scenarios, and beside them those of the workbook. */
export function ScenarioSelect({ label, value, theme, className, onChange }: Props) {
  const language = useLanguage();
  const texts = useTexts(ownTexts);
  const scenarios = usePaneState((state) => state.own.scenarios);
  const product = PRODUCT_SCENARIOS.map((one) => (
    <option key={one.key} value={one.key}>
      {chosenName(one, language, theme)}
    </option>
  ));
  // A range that is gone stays the choice until another is made, and a sentence says that it is.
  const gone = isOwnKey(value) && scenarios.every(({ key }) => key !== value) ? [{ key: value, name: nameOfKey(value) }] : []; // prettier-ignore
  const own = [...scenarios, ...gone];
  return (
    <Field label={label} {...(className !== undefined && { className })}>
      <Select value={value} onChange={(_, data) => onChange(data.value)}>
        {own.length === 0 ? (
          product
        ) : (
          <>
            <optgroup label={texts.product}>{product}</optgroup>
            <optgroup label={texts.group}>
              {own.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </optgroup>
          </>
        )}
      </Select>
    </Field>
  );
}
