import { describe, expect, it } from "vitest";
import type { Fact } from "./queries";
import { indicatorsIn, inWords, readTarget } from "./indicators";

const fact = (kind: Fact["kind"], text: string, changes: Partial<Fact> = {}): Fact => ({
  id: `${kind}${text}`,
  kind,
  subject: "form 1",
  scope: null,
  basis: "UNKNOWN",
  label: "养护里程",
  value: text,
  unit: "TEXT",
  confidence: "CERTAIN",
  quote: { text, start: 0, end: text.length },
  ...changes,
});
const row = (name = "养护里程") => [
  fact("INDICATOR_NAME", name, { scope: "产出指标（50分）", label: "数量指标" }),
  fact("INDICATOR_POINTS", "15分", { label: name }),
  fact("INDICATOR_ACTUAL", "126公里", { label: name }),
  fact("INDICATOR_TARGET", "≥120公里", { label: name }),
];

describe("the rows of a document's forms", () => {
  it("have levels, sign, number, unit, actual and points each by itself", () => {
    const [found] = indicatorsIn(row());
    expect(found?.indicator).toEqual({
      level1: "产出指标",
      level2: "数量指标",
      name: "养护里程",
      sign: "AT_LEAST",
      target: "120",
      unit: "公里",
      points: "15",
      actual: "126",
    });
    expect(inWords(found!.indicator)).toBe("≥120公里 → 126，15分");
  });

  it("keep to their form: what another says under the same name is not theirs", () => {
    const found = indicatorsIn([
      ...row().slice(0, 2),
      fact("INDICATOR_ACTUAL", "7公里", { subject: "form 2" }),
    ]);
    expect(found[0]?.indicator.actual).toBeNull();
  });

  it("stand under their only level twice, and nowhere without one", () => {
    const name = (scope: string | null) => fact("INDICATOR_NAME", "养护里程", { scope, label: "" });
    expect(indicatorsIn([name("满意度指标")])[0]?.indicator.level2).toBe("满意度指标");
    expect(indicatorsIn([name(null)])).toEqual([]);
  });

  it.each([
    ["≥95%", "AT_LEAST", "95", "%"],
    ["＞＝１，２００人次", "AT_LEAST", "1200", "人次"],
    ["不超过30万元", "AT_MOST", "30", "万元"],
    ["2", "EQUAL", "2", null],
    ["≤500㎡", "AT_MOST", "500", "㎡"],
    ["2024年12月底前", "QUALITATIVE", "2024年12月底前", null],
    ["效果明显", "QUALITATIVE", "效果明显", null],
  ])("read the target %s", (printed, sign, target, unit) => {
    expect(readTarget(printed)).toEqual({ sign, target, unit });
  });
});
