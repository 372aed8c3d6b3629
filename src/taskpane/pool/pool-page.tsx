import { rangeText } from "../../workbook/reference.ts";
import { usePaneState } from "../state/pane.tsx";
import { ColumnsSection } from "./columns-section.tsx";
import { EmptyPool } from "./empty-pool.tsx";
import { FindingsSection } from "./findings-section.tsx";
import { SaveSection } from "./save-section.tsx";
import { SectorsSection } from "./sectors-section.tsx";
import { StatisticsSection } from "./statistics-section.tsx";

/** From a tape on a sheet to a pool: what was recognised, what was found, what it is, and how to keep it. */
export function PoolPage() {
  const { content, reading, source } = usePaneState((state) => state.pool);
  if (content === null || reading === null) return <EmptyPool />;
  const { pool, recognition, findings } = reading;
  return (
    <>
      <ColumnsSection key={rangeText(content.address)} recognition={recognition} />
      <FindingsSection findings={findings} recognition={recognition} content={content} blocked={pool === null} />
      {pool && <StatisticsSection pool={pool} />}
      {pool && pool.sector.names.length > 0 && <SectorsSection pool={pool} />}
      {pool && <SaveSection key={source?.name ?? ""} content={content} reading={reading} />}
    </>
  );
}
