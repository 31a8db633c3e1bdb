import { describe, expect, it } from "vitest";
import { amountColumn, textColumn } from "./columns";
import {
  boxOf,
  cleared,
  copied,
  filledDown,
  moved,
  pasted,
  written,
  type Column,
  type Range,
} from "./model";
import { parseTsv, toTsv } from "./tsv";

interface Row {
  name: string | null;
  amount: string | null;
}
const columns: Column<Row>[] = [
  textColumn<Row>({ key: "name", title: "name", width: 1 }, "name"),
  amountColumn<Row>({ key: "amount", title: "amount", width: 1 }, "amount", "万元", "no"),
  { key: "computed", title: "computed", width: 1, get: () => "" },
];
const rows: Row[] = [
  { name: "a", amount: "10000.00" },
  { name: "b", amount: null },
];
const at = (r: number, c: number, r2 = r, c2 = c): Range => ({
  anchor: { r, c },
  focus: { r: r2, c: c2 },
});

describe("the clipboard", () => {
  it("reads what Excel puts there, quotes and line ends in cells included", () => {
    expect(parseTsv('a\t"x\ny"\r\nb\t"say ""hi"""\r\n')).toEqual([
      ["a", "x\ny"],
      ["b", 'say "hi"'],
    ]);
  });

  it("is read back as it was written", () => {
    const block = [
      ["a", "x\ny"],
      ['"', "1\t2"],
    ];
    expect(parseTsv(toTsv(block))).toEqual(block);
  });

  it("gets amounts in the unit of the page", () => {
    expect(copied(rows, columns, at(0, 0, 1, 1))).toEqual([
      ["a", "1"],
      ["b", ""],
    ]);
  });
});

describe("a pasted block", () => {
  it("is understood in the unit of the page", () => {
    const result = pasted(rows, columns, at(0, 1), [["1,218.18"], ["15万元"]]);
    expect(result.rows.map((row) => row.amount)).toEqual(["12181800.00", "150000.00"]);
    expect(result).toMatchObject({ applied: 2, unread: 0, skipped: 0 });
  });

  it("keeps what is no amount where it stands, and counts it", () => {
    const result = pasted(rows, columns, at(0, 1), [["五十万"]]);
    expect(result.rows[0]?.amount).toBe("五十万");
    expect(result.unread).toBe(1);
    expect(columns[1]?.mark?.(result.rows[0] as Row, 0)?.level).toBe("error");
  });

  it("does not write into computed cells or beyond the grid", () => {
    expect(pasted(rows, columns, at(1, 1), [["1", "2", "3"], ["4"]])).toMatchObject({
      applied: 1,
      skipped: 3,
    });
  });

  it("adds rows where rows may be added", () => {
    const result = pasted(rows, columns, at(1, 0), [["x"], ["y"]], () => ({
      name: null,
      amount: null,
    }));
    expect(result.rows.map((row) => row.name)).toEqual(["a", "x", "y"]);
  });

  it("of one cell fills the range", () => {
    expect(pasted(rows, columns, at(0, 1, 1, 1), [["2"]]).rows.map((row) => row.amount)).toEqual([
      "20000.00",
      "20000.00",
    ]);
  });
});

it("an empty cell is nothing, not zero", () => {
  expect(written(rows, columns, { r: 0, c: 1 }, " ")[0]?.amount).toBeNull();
  expect(cleared(rows, columns, at(0, 0, 0, 2))[0]).toEqual({ name: null, amount: null });
});

it("fills down from the first row of the range", () => {
  expect(filledDown(rows, columns, at(0, 0, 1, 1))[1]).toEqual({ name: "a", amount: "10000.00" });
});

it("moves a row, and leaves the ends alone", () => {
  expect(moved(rows, 0, 1).map((row) => row.name)).toEqual(["b", "a"]);
  expect(moved(rows, 0, -1)).toEqual(rows);
});

it("has a range whichever way it was drawn", () => {
  expect(boxOf(at(2, 3, 0, 1))).toEqual({ top: 0, bottom: 2, left: 1, right: 3 });
});
