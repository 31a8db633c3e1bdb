import { describe, expect, it } from "vitest";
import { schemeContent, schemeRules } from "../../api/schemeFixtures";
import { lacks } from "./lacks";
import { at, put, upwards, within } from "./places";
import { partsOf } from "./parts";
import { freshRule } from "./ruleShapes";
import type { Shape } from "./shapes";

describe("places of a tree", () => {
  const tree = { rules: { bands: [{ from: "0" }, { from: "60" }] } };

  it("are read and replaced without touching anything else", () => {
    const next = put(tree, "/rules/bands/1/from", "70");
    expect(at(next, "/rules/bands/1/from")).toBe("70");
    expect(next.rules.bands[0]).toBe(tree.rules.bands[0]);
    expect(at(tree, "/rules/bands/1/from")).toBe("60");
    expect(at(tree, "/rules/nothing/at/all")).toBeUndefined();
    expect(put<unknown>(tree, "", 1)).toBe(1);
  });

  it("lie below each other by whole steps", () => {
    expect(within("/rules/bands/1/from", "/rules/bands/1")).toBe(true);
    expect(within("/rules/bands/10", "/rules/bands/1")).toBe(false);
    expect(upwards("/a/b/c")).toEqual(["/a/b/c", "/a/b", "/a"]);
  });
});

describe("what cannot be sent yet", () => {
  const missing = (pointer: string, value: unknown) =>
    lacks(put(schemeContent(), pointer, value)).map((lack) => `${lack.pointer} ${lack.kind}`);

  it("is nothing in a scheme as the server has it", () => {
    expect(lacks(schemeContent())).toEqual([]);
  });

  it.each([
    ["/rules/grades/bands/1/from", "", "needed"],
    ["/rules/grades/bands/1/from", "八十", "number"],
    ["/rules/weights/level1/2/rule/bands/0/points", "", "needed"],
    ["/rules/weights/level1/2/rule/of", "x", "number"],
    ["/name", " ", "needed"],
    ["/fiscalYearFrom", "24", "year"],
    ["/tests/0/deductions/late", "两次", "count"],
    ["/rules/execution/points", null, "needed"],
  ])("at %s is %j: %s", (pointer, value, kind) => {
    expect(missing(pointer, value)).toEqual([`${pointer} ${kind}`]);
  });

  it.each([
    ["/rules/execution/above", null],
    ["/rules/execution", null],
    ["/rules/grades", null],
    ["/regionCode", null],
    ["/fiscalYearTo", null],
  ])("%s may be absent", (pointer, value) => expect(missing(pointer, value)).toEqual([]));
});

describe("the parts of the editor", () => {
  /** What a scheme has and no part edits. */
  const left = ["/rules/code", "/rules/version", "/rules/kind"];

  function edited({ pointer, shape }: { pointer: string; shape: Shape }): string[] {
    return shape.is === "group" && ["", "/rules"].includes(pointer)
      ? Object.keys(shape.fields).map((name) => `${pointer}/${name}`)
      : [pointer];
  }

  it("leave nothing of a scheme out but its name among schemes", () => {
    const content = schemeContent({ rules: schemeRules({ kind: "DEPARTMENT" }) });
    const all = [
      ...Object.keys(content)
        .filter((name) => name !== "rules")
        .map((name) => `/${name}`),
      ...Object.keys(content.rules).map((name) => `/rules/${name}`),
    ];
    expect([...left, ...partsOf("DEPARTMENT").flatMap(edited)].sort()).toEqual(all.sort());
  });

  it("edit every property of what they hold, and add nothing that is not one", () => {
    const unlike: string[] = [];
    const compare = (shape: Shape, value: unknown, place: string) => {
      if (value === null) return;
      if (shape.is === "list")
        (value as unknown[]).forEach((one, i) => compare(shape.of, one, `${place}/${i}`));
      if (shape.is !== "group") return;
      const names = Object.keys(value as object);
      const fields = Object.keys(shape.fields);
      if (!["", "/rules"].includes(place))
        unlike.push(
          ...names.filter((name) => !fields.includes(name)).map((name) => `${place}/${name}`),
          ...fields.filter((name) => !names.includes(name)).map((name) => `no ${place}/${name}`),
        );
      Object.entries(shape.fields).forEach(([name, one]) =>
        compare(one, (value as Record<string, unknown>)[name] ?? null, `${place}/${name}`),
      );
    };
    partsOf("PROJECT").forEach(({ pointer, shape }) =>
      compare(shape, at(schemeContent(), pointer), pointer),
    );
    expect(unlike).toEqual([]);
  });

  it("begin a rule with what its kind cannot be without, and nothing of other kinds", () => {
    expect(freshRule("stepDeduct")).toMatchObject({
      side: "ABOVE",
      steps: "COMPLETE",
      bands: null,
    });
    expect(freshRule("qualitativeTier")).toMatchObject({ kind: "qualitativeTier", items: null });
  });
});
