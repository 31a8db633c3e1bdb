import { describe, expect, it } from "vitest";
import { figures, remark, task, year } from "../../api/fixtures";
import {
  beside,
  inOrder,
  isTurn,
  neighbours,
  numbered,
  openAt,
  ownSteps,
  passable,
  sumOf,
  toSign,
  wayOf,
} from "./rules";

describe("the way to a task", () => {
  it.each([
    ["NOT_STARTED", "TO_FILL", "fill"],
    ["FILLING", "RETURNED", "fill"],
    ["FILLING", "TO_SUBMIT", "submit"],
    ["UNIT_REVIEW", "IN_REVIEW", "sign"],
    ["AUTHORITY_REVIEW", "IN_REVIEW", "review"],
    ["FINANCE_REVIEW", "IN_REVIEW", "review"],
    ["FINAL", "APPROVED", "publish"],
  ] as const)("%s, %s: %s", (state, status, way) => {
    expect(wayOf(task({ evaluation: year({ state, status }) }))).toBe(way);
  });

  it("is never the one of many for a signature of one's own", () => {
    const waitsFor = ["PASS", "RETURN"] as const;
    const at = (state: "UNIT_REVIEW" | "FINANCE_REVIEW") =>
      passable(task({ evaluation: year({ state }), waitsFor: [...waitsFor] }));

    expect(at("UNIT_REVIEW")).toBe(false);
    expect(at("FINANCE_REVIEW")).toBe(true);
  });
});

describe("the sum of the queue", () => {
  it("leaves out absent scores, and says how many", () => {
    const scored = (statedScore: string | null) => task({ evaluation: year({ statedScore }) });

    expect(sumOf([scored("86.28"), scored("91.41"), scored(null)])).toEqual({
      units: 3,
      projects: 33,
      openRemarks: 0,
      averageScore: "88.85",
      withoutScore: 1,
    });
  });

  it("has no mean where nobody has a score", () => {
    expect(sumOf([task({ evaluation: year({ statedScore: null }) })])).toMatchObject({
      averageScore: null,
      withoutScore: 1,
    });
  });
});

it("offers the steps that are one's own, open or not", () => {
  const against = (code: string) => [{ code, text: "" }];
  const steps = [
    { action: "PASS", to: "FINAL", obstacles: [] },
    { action: "RETURN", to: "FILLING", obstacles: against("workflow.open-remark") },
    { action: "WITHDRAW", to: "FILLING", obstacles: against("workflow.not-yours") },
  ] as const;

  expect(
    ownSteps(steps.map((step) => ({ ...step, obstacles: [...step.obstacles] }))).map(
      (s) => s.action,
    ),
  ).toEqual(["PASS", "RETURN"]);
});

it.each([
  ["workflow.open-remark", true],
  ["workflow.not-yours", false],
  ["workflow.not-ones-own", false],
])("leaves remarks to whoever may send back: %s, %s", (code, turn) => {
  expect(isTurn([{ action: "RETURN", to: "FILLING", obstacles: [{ code, text: "" }] }])).toBe(turn);
});

describe("remarks", () => {
  const made = [
    remark({ id: "b", at: "2025-03-21T03:00:00Z", state: "ACCEPTED" }),
    remark({ id: "c", at: "2025-03-21T04:00:00Z", state: "OPEN", anchor: "paragraph/deviation" }),
    remark({ id: "a", at: "2025-03-21T02:00:00Z", state: "ANSWERED" }),
  ];

  it("keep the number of their making, and stand in the order of what is left to do", () => {
    expect([...numbered(made)]).toEqual([
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ]);
    expect(inOrder(made).map(({ id }) => id)).toEqual(["c", "a", "b"]);
  });

  it("stand at their section until they are settled", () => {
    expect(openAt(made, "BUDGET", null).map(({ id }) => id)).toEqual(["a"]);
    expect(openAt(made, "NARRATIVE", null).map(({ id }) => id)).toEqual(["c"]);
    expect(openAt(made, "PROJECTS", null)).toEqual([]);
  });
});

describe("figures beside those of the year before", () => {
  const figure = (
    id: string,
    unit: "YUAN" | "PERCENT" | "POINTS" | "COUNT",
    value: string | null,
    stated: string | null = null,
  ) =>
    ({
      ...figures[0]!,
      id,
      subject: id.replace(/:.*/, ""),
      unit,
      value,
      stated:
        stated === null
          ? []
          : [
              {
                ...figures[0]!.stated[0]!,
                unit: unit === "YUAN" ? "WAN_YUAN" : unit,
                value: stated,
              },
            ],
    }) as (typeof figures)[number];

  it.each([
    ["YUAN", "12200600.00", "11534000.00", "+5.78%"],
    ["YUAN", "100.00", "200.00", "−50.00%"],
    ["YUAN", "100.00", "0.00", null],
    ["YUAN", "100.00", null, null],
    ["PERCENT", "99.51", "98.76", "+0.75"],
    ["POINTS", "86.28", "86.28", "0.00"],
    ["COUNT", "1018", "18", "+1,000"],
  ] as const)("%s %s after %s: %s", (unit, now, before, change) => {
    expect(
      beside([figure("x:AMOUNT", unit, now)], [figure("x:AMOUNT", unit, before)])[0],
    ).toMatchObject({ now, before, change });
  });

  it("take a stated value where nothing is computed, but none in another unit", () => {
    const rows = beside(
      [figure("a:SCORE", "POINTS", null, "86.28"), figure("b:AMOUNT", "YUAN", null, "1220.06")],
      [figure("a:SCORE", "POINTS", null, "84.90"), figure("b:AMOUNT", "YUAN", "1.00")],
    );

    expect(rows.map(({ now, change }) => [now, change])).toEqual([
      ["86.28", "+1.38"],
      [null, null],
    ]);
  });

  it("leave out what neither year has, and the projects, which are others each year", () => {
    expect(
      beside([figure("a:AMOUNT", "YUAN", null), figure("project/1:AMOUNT", "YUAN", "1.00")], []),
    ).toEqual([]);
  });
});

it("signs totals, not every line of them", () => {
  expect(toSign(figures).map(({ id }) => id)).toEqual(["expenditure:AMOUNT", "department:SCORE"]);
});

describe("neighbours in the queue", () => {
  it("are the one before and the one after", () => {
    expect(neighbours(["a", "b", "c"], "b")).toEqual({ at: 2, of: 3, previous: "a", next: "c" });
    expect(neighbours(["a"], "a")).toEqual({ at: 1, of: 1, previous: null, next: null });
  });

  it("are nobody's who does not wait", () => {
    expect(neighbours(["a"], "b")).toBeNull();
  });
});
