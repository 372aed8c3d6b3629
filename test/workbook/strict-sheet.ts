import type { Area } from "../../src/workbook/plan.ts";
import { typed, type Drawing, type PlannedSheet } from "./planned-sheet.ts";
import { codedError, strictCollection, strictObject, type StrictContext } from "./strict-objects.ts";

/** A range of a sheet that this batch has added: assignments become part of the plan. */
export function newSheetRange(context: StrictContext, sheet: PlannedSheet, area: Area): any {
  const assigned = new Map<string, unknown>();
  sheet.paintings.push({ area, assigned });
  const keep = (...names: string[]) =>
    Object.fromEntries(names.map((name) => [name, (value: unknown) => assigned.set(name, value)]));
  const font = strictObject(context, { setters: keep("color", "bold", "italic", "underline", "size") });
  const fill = strictObject(context, { setters: { color: (value) => assigned.set("fill", value) } });
  return strictObject(context, {
    setters: {
      ...keep("numberFormat"),
      formulas: (values: unknown[][]) => {
        if (values.length !== area.rows || values.some((row) => row.length !== area.columns))
          throw codedError("InvalidArgument", "The number of rows or columns does not match the range.");
        sheet.blocks.push({ row: area.row, column: area.column, values: values.map((row) => row.map(typed)) });
      },
      hyperlink: ({ documentReference, textToDisplay }) => {
        if (!textToDisplay) throw new Error("Excel would show the address of the link.");
        const name = /^'(.*)'!/.exec(documentReference)![1]!.replaceAll("''", "'");
        sheet.links.push({ row: area.row, column: area.column, sheet: name });
      },
    },
    members: {
      planned: { sheet, area },
      conditionalFormats: { add: (type: string) => newScale(context, sheet, area, type) },
      format: strictObject(context, {
        setters: keep("horizontalAlignment", "wrapText", "columnWidth"),
        members: { font, fill },
      }),
    },
  });
}

/** A colour scale; Excel takes numbers as texts and wants them to rise. */
function newScale(context: StrictContext, sheet: PlannedSheet, area: Area, type: string): any {
  if (type !== "ColorScale") throw codedError("InvalidArgument", `strict Excel has no format ${type}`);
  const colorScale = strictObject(context, {
    setters: {
      criteria: ({ minimum, midpoint, maximum }: Excel.ConditionalColorScaleCriteria) => {
        const steps = [minimum, midpoint!, maximum];
        const numbers = steps.map(({ formula }) => Number(formula));
        if (numbers.some((x, i) => !(i === 0 || x > numbers[i - 1]!))) throw codedError("InvalidArgument", "criteria");
        if (steps.some((step) => step.type !== "Number" || !/^#[0-9a-f]{6}$/.test(step.color!)))
          throw codedError("InvalidArgument", "criteria");
        sheet.shaded.push(area);
      },
    },
  });
  return strictObject(context, { members: { colorScale } });
}

/** Tables, charts and panes of a sheet that this batch has added. */
export function newSheetParts(context: StrictContext, sheet: () => PlannedSheet, excel: { fault: Error | null }) {
  return {
    tables: {
      add: (range: { planned: { area: Area } }, hasHeaders: boolean) => {
        if (!hasHeaders) throw new Error("A plan's table has a heading row.");
        const table = { name: "", area: range.planned.area };
        context.enqueue(() => {
          if (excel.fault) throw excel.fault;
          sheet().tables.push(table);
        });
        return strictObject(context, { setters: { name: (name) => (table.name = name), style: () => undefined } });
      },
    },
    freezePanes: {
      freezeRows: (rows: number) => context.enqueue(() => (sheet().frozen = { rows, columns: 0 })),
      freezeColumns: (columns: number) => context.enqueue(() => (sheet().frozen = { rows: 0, columns })),
      freezeAt: (range: { planned: { area: Area } }) =>
        context.enqueue(() => {
          const { rows, columns } = range.planned.area;
          sheet().frozen = { rows, columns };
        }),
    },
    pageLayout: strictObject(context, {
      setters: {
        orientation: (orientation) => context.enqueue(() => sheet().layout.set("orientation", orientation)),
        zoom: (zoom) => context.enqueue(() => sheet().layout.set("zoom", zoom)),
      },
      members: {
        setPrintArea: (area: unknown) => context.enqueue(() => sheet().layout.set("area", area)),
      },
    }),
    charts: { add: (type: string) => newChart(context, sheet, type) },
  };
}

function newChart(context: StrictContext, sheet: () => PlannedSheet, type: string): any {
  const drawing: Drawing = { type, assigned: new Map(), series: [{ assigned: new Map([["name", "guessed"]]) }] };
  context.enqueue(() => sheet().drawings.push(drawing));
  const setters = (prefix: string, ...names: string[]) =>
    Object.fromEntries(names.map((name) => [name, (value: unknown) => drawing.assigned.set(prefix + name, value)]));
  const titled = (prefix: string, members: object = {}) =>
    strictObject(context, {
      setters: setters(prefix, "numberFormat", "scaleType"),
      members: { title: strictObject(context, { setters: setters(`${prefix}title.`, "text") }), ...members },
    });
  const line = (prefix: string) => strictObject(context, { setters: setters(prefix, "color") });
  const font = strictObject(context, { setters: setters("title.font.", "size", "color") });
  return strictObject(context, {
    members: {
      title: strictObject(context, { setters: setters("title.", "text"), members: { format: { font } } }),
      legend: strictObject(context, { setters: setters("legend.", "visible", "position") }),
      axes: {
        categoryAxis: titled("axes.categoryAxis."),
        valueAxis: titled("axes.valueAxis.", { majorGridlines: { format: { line: line("gridlines.") } } }),
      },
      series: strictCollection(
        context,
        async () => drawing.series.map((series) => newSeries(context, drawing, series)),
        ["name"],
        {
          add: (name: string) => {
            const series = { assigned: new Map<string, unknown>([["name", name]]) };
            context.enqueue(() => drawing.series.push(series));
            return newSeries(context, drawing, series);
          },
        },
      ),
      setPosition: (start: { planned: { area: Area } }, end: { planned: { area: Area } }) =>
        context.enqueue(() => {
          const [first, last] = [start.planned.area, end.planned.area];
          drawing.place = {
            row: first.row,
            column: first.column,
            rows: last.row - first.row + 1,
            columns: last.column - first.column + 1,
          };
        }),
    },
  });
}

function newSeries(context: StrictContext, drawing: Drawing, series: Drawing["series"][number]): any {
  const keep = (prefix: string, ...names: string[]) =>
    Object.fromEntries(names.map((name) => [name, (value: unknown) => series.assigned.set(prefix + name, value)]));
  type Planned = { planned: { area: Area } };
  return strictObject(context, {
    properties: { name: () => series.assigned.get("name") },
    setters: keep("", "markerStyle"),
    members: {
      delete: () => context.enqueue(() => drawing.series.splice(drawing.series.indexOf(series), 1)),
      setValues: (range: Planned) => context.enqueue(() => (series.values = range.planned.area)),
      setXAxisValues: (range: Planned) => context.enqueue(() => (series.categories = range.planned.area)),
      format: {
        fill: {
          setSolidColor: (colour: string) => context.enqueue(() => series.assigned.set("format.fill.solid", colour)),
        },
        line: strictObject(context, { setters: keep("format.line.", "color", "weight") }),
      },
    },
  });
}
