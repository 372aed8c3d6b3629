import { drawRweaBars, type RweaBar } from "../../charts/rwea-bars.ts";
import type { Language } from "../../language/language.ts";
import { CHART_COLOURS } from "../../workbook/look.ts";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { DataTable } from "../charts/data-table.tsx";
import { amountScale, amountText, shareText } from "../numbers/format.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { trancheColours } from "../structure/stack-parts.ts";
import type { CapitalFound, CapitalRequest } from "./capital-question.ts";
import { capitalTexts } from "./texts.ts";

type Props = { readonly found: CapitalFound; readonly request: CapitalRequest };

/** RWEA before, the relief, and what each part that the bank keeps makes of them after. */
export function ReliefChart({ found, request }: Props) {
  const language = useLanguage();
  const texts = useTexts(capitalTexts);
  const { currency } = request.pool;
  const { deal } = found;
  const [before, after] = [amountText(deal.before, currency), amountText(deal.after, currency)];
  const title = deal.relief > 0 ? texts.relief(before, after, shareText(deal.relief / deal.before)) : texts.noRelief(before, after); // prettier-ignore
  const bars = barsOf(found, language);
  const { divisor, suffix } = amountScale(deal.before);
  const told = bars.map(({ name, amount }) => `${name} ${amountText(amount, currency)}`);
  return (
    <ChartFigure
      title={title}
      scales="linear"
      draw={(size) =>
        drawRweaBars({
          bars: bars.map((bar) => ({
            ...bar,
            from: bar.from / divisor,
            to: bar.to / divisor,
            label: (bar.amount / divisor).toFixed(2),
          })),
          title,
          description: texts.reliefDescription(told.join("; ")),
          words: { axis: texts.rweaAxis([currency, suffix].filter(Boolean).join(" ")) },
          size,
        })
      }
      table={
        <DataTable
          headings={[texts.part, "RWEA"]}
          rows={bars.map(({ name, amount }) => [name, amountText(amount, currency)])}
        />
      }
    />
  );
}

type Bar = Omit<RweaBar, "label"> & { readonly amount: number };

/** Pool, relief, what is kept tranche by tranche, what the maximum takes off, and all that is left. */
function barsOf({ deal }: CapitalFound, language: Language): readonly Bar[] {
  const texts = capitalTexts[language];
  const whole = (name: string, amount: number): Bar => ({ name, from: 0, to: amount, amount, colour: CHART_COLOURS.pool }); // prettier-ignore
  const relieved = deal.relief > 0;
  const change: Bar = {
    name: relieved ? texts.relieved : texts.added,
    from: deal.before,
    to: deal.after,
    amount: Math.abs(deal.relief),
    colour: relieved ? CHART_COLOURS.accent : CHART_COLOURS["first-loss"],
  };
  let end = 0;
  const kept = (name: string, amount: number, colour: string): Bar => {
    const from = end;
    end += amount;
    return { name, from, to: end, amount: Math.abs(amount), colour };
  };
  const colours = trancheColours(deal.tranches.length);
  const parts = deal.tranches.flatMap(({ name, rwea }, k) => (rwea > 0 ? [kept(texts.keptOf(name), rwea, CHART_COLOURS[colours[k]!])] : [])); // prettier-ignore
  const spread = deal.excessSpread > 0 ? [kept(texts.excessSpreadKept, deal.excessSpread, CHART_COLOURS.muted)] : [];
  const capped = end - deal.after > 1e-9 * end ? [kept(texts.capped, deal.after - end, CHART_COLOURS.accent)] : [];
  return [whole(texts.before, deal.before), change, ...parts, ...spread, ...capped, whole(texts.after, deal.after)];
}
