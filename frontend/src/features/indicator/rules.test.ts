import { expect, it } from "vitest";
import { readSign, showSign } from "../../shared/indicator/signs";
import { adoptIds, emptyRow, unreadable } from "./rules";

it.each([
  ["≥", "AT_LEAST"],
  [">=", "AT_LEAST"],
  ["大于等于", "AT_LEAST"],
  ["＞", "MORE_THAN"],
  ["＝", "EQUAL"],
  ["=", "EQUAL"],
  ["≤", "AT_MOST"],
  ["＜", "LESS_THAN"],
  ["定性", "QUALITATIVE"],
  ["AT_MOST", "AT_MOST"],
] as const)("reads the sign %s", (typed, sign) => {
  expect(readSign(typed)).toBe(sign);
});

it("does not guess a sign", () => {
  expect(readSign("约")).toBeNull();
  expect(showSign("AT_LEAST", "定性")).toBe("≥");
  expect(showSign("QUALITATIVE", "定性")).toBe("定性");
});

it("counts rows that cannot be sent", () => {
  const row = { ...emptyRow(undefined), name: "培训人数", points: "10" };
  expect(unreadable({ rows: [row] })).toBe(0);
  expect(
    unreadable({
      rows: [
        { ...row, name: " " },
        { ...row, points: "十" },
      ],
    }),
  ).toBe(2);
});

it("takes the ids of new rows into what was typed meanwhile, each once", () => {
  const row = { ...emptyRow(undefined), name: "a" };
  const saved = { rows: [{ ...row, id: "1" }] };
  expect(
    adoptIds(
      {
        rows: [
          { ...row, name: "ab" },
          { ...row, name: "new" },
        ],
      },
      saved,
    ).rows.map((r) => [r.id, r.name]),
  ).toEqual([
    ["1", "ab"],
    [null, "new"],
  ]);
  expect(adoptIds({ rows: [row, { ...row, id: "1" }] }, saved).rows.map((r) => r.id)).toEqual([
    null,
    "1",
  ]);
});
