import { describe, expect, it } from "vitest";
import type { Finding, Severity } from "./queries";
import { around, numbered, statement, step } from "./rules";

const finding = (severity: Severity, start: number | null, changes: Partial<Finding> = {}) => ({
  rule: "R05" as const,
  severity,
  message: `${severity} ${start}`,
  explanation: "",
  stated: "",
  computed: "",
  quotes: start === null ? [] : [{ text: "x", start, end: start + 1 }],
  facts: [],
  consequences: [],
  ...changes,
});

describe("findings", () => {
  it("are numbered by severity and then by place, those without one last", () => {
    const all = numbered([
      finding("notice", 1),
      finding("error", null),
      finding("error", 9),
      finding("warning", 5),
      finding("error", 2),
    ]);

    expect(all.map(({ number, finding: { message } }) => `${number} ${message}`)).toEqual([
      "1 error 2",
      "2 error 9",
      "3 error null",
      "4 warning 5",
      "5 notice 1",
    ]);
  });

  it("are gone through round and round, in what is listed", () => {
    const listed = numbered([finding("error", 1), finding("warning", 2), finding("notice", 3)]);

    expect(step(listed, null, 1)).toBe(1);
    expect(step(listed, null, -1)).toBe(3);
    expect(step(listed, 1, 1)).toBe(2);
    expect(step(listed, 3, 1)).toBe(1);
    expect(step(listed, 1, -1)).toBe(3);
    // What was looked at is no longer listed.
    expect(step(listed.slice(0, 2), 3, 1)).toBe(1);
    expect(step([], 1, 1)).toBeNull();
  });

  it("say the computation once", () => {
    const computed = "585.38万元 ÷ 1220.06万元 = 47.98%";

    expect(
      statement(
        finding("error", 1, {
          computed,
          message: `支出占比：文中为 47.95%，按金额计算 ${computed}`,
        }),
      ),
    ).toBe("支出占比：文中为 47.95%，按金额计算 47.98%");
    expect(statement(finding("error", 1, { message: "年度用语不完整：2024度" }))).toBe(
      "年度用语不完整：2024度",
    );
  });

  it("are quoted with what stands around them in their line", () => {
    const text = "上一行。\n占支出总额47.95%；项目支出\n下一行";
    const start = text.indexOf("47.95%");

    expect(around(text, { text: "47.95%", start, end: start + 6 })).toEqual({
      before: "占支出总额",
      after: "；项目支出",
    });
  });

  it("are quoted without halves of numbers where the line is long", () => {
    const text =
      "2024年度支出1220.06万元，其中：基本支出585.38万元（日常公用经费81.62万元），占支出总额47.95%；项目支出634.67万元，占支出总额的百分之五十二点零五左右，其余为零。";
    const start = text.indexOf("47.95%");

    expect(around(text, { text: "47.95%", start, end: start + 6 })).toEqual({
      before: "占支出总额",
      after: "；项目支出634.67万元",
    });
  });
});
