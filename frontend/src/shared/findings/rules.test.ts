import { describe, expect, it } from "vitest";
import { finding } from "../../api/fixtures";
import { addressOf, blocking, spotOf, step, within } from "./rules";

const explained = (counts: boolean) => ({
  text: "占比按批复数计算",
  by: "经办人",
  at: "2025-03-24T00:51:00Z",
  counts,
});

describe("findings of a year", () => {
  it("are mended where something is filled in, and only else where it is stated", () => {
    expect(spotOf(finding())?.anchor).toBe("figure/expenditure/personnel:AMOUNT");
    expect(spotOf(finding({ places: finding().places.slice(0, 1) }))?.anchor).toBe(
      "figure/expenditure/basic:SHARE",
    );
    expect(spotOf(finding({ places: [] }))).toBeUndefined();
  });

  it("lead to their field, in a text to the words that are meant, and to what is stated", () => {
    const [stated, entered] = finding().places;
    const budget = { section: "budget", projectId: null };

    expect(addressOf(entered!)).toEqual({ ...budget, search: { at: entered!.anchor } });
    expect(addressOf({ ...entered!, span: { start: 4, end: 13 } })).toEqual({
      ...budget,
      search: { at: entered!.anchor, words: "4-13" },
    });
    expect(addressOf(stated!)).toEqual({
      section: "stated",
      projectId: null,
      search: { at: "stated/expenditure/basic:SHARE:value" },
    });
  });

  it("block until they are explained, and again when their figures have changed", () => {
    expect(blocking([finding()])).toHaveLength(1);
    expect(blocking([finding({ explained: explained(true) })])).toHaveLength(0);
    expect(blocking([finding({ explained: explained(false) })])).toHaveLength(1);
    expect(blocking([finding({ blocks: false, severity: "warning" })])).toHaveLength(0);
  });

  it("belong to the section of their field, and to their project", () => {
    const ofProject = finding({
      places: [{ ...finding().places[1]!, section: "PROJECTS", projectId: "p4" }],
    });

    expect(within([finding(), ofProject], "BUDGET")).toEqual([finding()]);
    expect(within([finding(), ofProject], "PROJECTS")).toEqual([ofProject]);
    expect(within([finding(), ofProject], "PROJECTS", "p5")).toEqual([]);
  });

  it("follow each other in both directions, round the end and without those that have no field", () => {
    const [one, two, nowhere] = [
      finding({ key: "one" }),
      finding({ key: "two" }),
      finding({ key: "nowhere", places: [] }),
    ];
    const all = [one, nowhere, two];

    expect(step(all, null, 1)?.key).toBe("one");
    expect(step(all, "one", 1)?.key).toBe("two");
    expect(step(all, "two", 1)?.key).toBe("one");
    expect(step(all, "one", -1)?.key).toBe("two");
    expect(step(all, null, -1)?.key).toBe("two");
    expect(step([], null, 1)).toBeUndefined();
  });
});
