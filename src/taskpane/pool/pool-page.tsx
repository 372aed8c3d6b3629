import { rangeText } from "../../workbook/reference.ts";
import { LayoutsSection } from "../layouts/layouts-section.tsx";
import { CurrencySection } from "../tapes/currency-section.tsx";
import { TapesSection } from "../tapes/tapes-section.tsx";
import { usePaneState } from "../state/pane.tsx";
import { ColumnsSection } from "./columns-section.tsx";
import { EmptyPool } from "./empty-pool.tsx";
import { FindingsSection } from "./findings-section.tsx";
import { rangeName, recognitionOf, tapesOf } from "./pool-state.ts";
import { SaveSection } from "./save-section.tsx";
import { SectorsSection } from "./sectors-section.tsx";
import { StatisticsSection } from "./statistics-section.tsx";
import { ThemesSection } from "./themes-section.tsx";

/** From a tape on a sheet to a pool: what was recognised, what was found, what it is, and how to keep it. */
export function PoolPage() {
  const state = usePaneState(({ pool }) => pool);
  const { reading, source } = state;
  const tapes = tapesOf(state);
  if (tapes.length === 0 || reading === null) return <EmptyPool />;
  const { pool } = reading;
  return (
    <>
      <TapesSection />
      {tapes.map((tape, i) => (
        <ColumnsSection
          key={`${i} ${rangeText(tape.content.address)}`}
          recognition={recognitionOf(reading, i)}
          tape={i}
          name={tapes.length === 1 ? null : rangeName(tape)}
        />
      ))}
      <LayoutsSection />
      <CurrencySection />
      <FindingsSection reading={reading} tapes={tapes} />
      {pool && <StatisticsSection pool={pool} />}
      {pool && pool.sector.names.length > 0 && <SectorsSection pool={pool} />}
      {pool && <ThemesSection pool={pool} />}
      {pool && <SaveSection key={source?.name ?? ""} state={state} />}
    </>
  );
}
