import { Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { currencyCode, isCurrencyCode, type CurrencyExposure } from "../../core/index.ts";
import { Section } from "../frame/section.tsx";
import { amountText, countText } from "../numbers/format.ts";
import { commonestCurrency } from "../pool/commonest-currency.ts";
import { ratesAsked } from "../pool/pool-answers.ts";
import type { PoolState } from "../pool/pool-state.ts";
import { useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { RateFields } from "./rate-fields.tsx";
import { takeRates } from "./tape-steps.ts";
import { tapesTexts } from "./texts.ts";

const NONE = "";
const SELECTION = "\u0000selection";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
  },
  select: { minWidth: 0, "& select": { minWidth: 0, width: "100%" } },
  hint: { display: "block", margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& td, & th": { textAlign: "right", padding: "2px 0 2px 6px", fontWeight: tokens.fontWeightRegular },
    "& thead th": { color: tokens.colorNeutralForeground3 },
    "& td, & tbody th": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
    "& th:first-child": { textAlign: "left", paddingLeft: 0 },
  },
});

/** Where tapes have several currencies: the table of rates, the pool's currency, and EAD in each loan's own. */
export function CurrencySection() {
  const texts = useTexts(tapesTexts);
  const styles = useStyles();
  const pool = usePaneState((state) => state.pool);
  const { reading, rates } = pool;
  const likely = useMemo(() => commonestCurrency(pool), [pool]);
  const exposures = reading?.exposures ?? [];
  const asked = reading?.findings.some(({ code }) => code === "E07") ?? false;
  const typed = reading === null || rates !== null ? null : ratesAsked(reading, pool.answers, likely);
  if (!asked && typed === null && exposures.length < 2 && rates === null && pool.currency === null) return null;
  return (
    <Section title={texts.currencyTitle(exposures.length, reading?.pool?.currency ?? null)}>
      {typed && <RateFields rates={typed} />}
      <div className={styles.fields}>
        <RatesPicker pool={pool} />
        {typed === null && <CurrencyPicker pool={pool} />}
      </div>
      <Caption1 className={styles.hint}>{texts.ratesHint}</Caption1>
      {exposures.length > 0 && <Exposures exposures={exposures} code={reading?.pool?.currency ?? null} />}
    </Section>
  );
}

function RatesPicker({ pool: { rates, rateTables } }: { pool: PoolState }) {
  const texts = useTexts(tapesTexts);
  const styles = useStyles();
  const pane = usePane();
  const pick = (value: string) => {
    if (value === NONE) return pane.store.dispatch({ type: "pool/rated", rates: null });
    void takeRates(pane, rateTables.find(({ name }) => name === value) ?? null);
  };
  const selected = rates === null ? NONE : (rates.source?.name ?? SELECTION);
  return (
    <Field label={texts.rates} size="small">
      <Select className={styles.select} value={selected} onChange={(_, data) => pick(data.value)}>
        <option value={NONE}>{texts.noRates}</option>
        {rateTables.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
        <option value={SELECTION}>{texts.ratesFromSelection}</option>
      </Select>
    </Field>
  );
}

function CurrencyPicker({ pool }: { pool: PoolState }) {
  const texts = useTexts(tapesTexts);
  const styles = useStyles();
  const { store } = usePane();
  const choose = (currency: string) =>
    store.dispatch({ type: "pool/currencyAsked", currency: currency === NONE ? null : currency });
  return (
    <Field label={texts.poolCurrency} size="small">
      <Select className={styles.select} value={pool.currency ?? NONE} onChange={(_, data) => choose(data.value)}>
        <option value={NONE}>{texts.rateOne}</option>
        {codesOf(pool).map((code) => (
          <option key={code}>{code}</option>
        ))}
      </Select>
    </Field>
  );
}

/** Codes that the table of rates speaks of. */
function codesOf({ rates, currency }: PoolState): readonly string[] {
  const words = (rates?.content.values ?? []).flat().filter((cell) => typeof cell === "string");
  const codes = words.flatMap((word) =>
    /^[a-z]{6}$/i.test(word) ? [word.slice(0, 3), word.slice(3)] : word.split("/"),
  );
  const known = [...codes.map(currencyCode), ...(currency === null ? [] : [currency])].filter(isCurrencyCode);
  return [...new Set(known)].sort();
}

function Exposures({ exposures, code }: { exposures: readonly CurrencyExposure[]; code: string | null }) {
  const texts = useTexts(tapesTexts);
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={texts.exposures}>
      <thead>
        <tr>
          <th scope="col">{texts.currency}</th>
          <th scope="col">{texts.loans}</th>
          <th scope="col">{texts.local}</th>
          <th scope="col">{texts.rate}</th>
          <th scope="col">{code === null ? texts.ead : `${texts.ead} (${code})`}</th>
        </tr>
      </thead>
      <tbody>
        {exposures.map(({ currency, loans, localEad, rate, ead }) => (
          <tr key={currency}>
            <th scope="row">{currency || texts.unnamed}</th>
            <td>{countText(loans)}</td>
            <td>{amountText(localEad, null)}</td>
            <td>{Number(rate.toPrecision(6))}</td>
            <td>{amountText(ead, null)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
