import { describe, expect, it } from "vitest";
import {
  isYuan,
  parseAmount,
  parseDecimal,
  share,
  shown,
  sum,
  sumDecimals,
  typed,
  yuan,
} from "./yuan";

describe("parseAmount", () => {
  it.each([
    ["50", "万元", "500000.00"],
    ["６３３．４５", "万元", "6334500.00"],
    ["1,218.18", "万元", "12181800.00"],
    ["15万元", "元", "150000.00"],
    ["15万", "元", "150000.00"],
    ["1.5亿", "元", "150000000.00"],
    ["¥ 1,234.50", "元", "1234.50"],
    ["(2.50)", "元", "-2.50"],
    [" 0 ", "元", "0.00"],
    ["900719925474099.93", "元", "900719925474099.93"],
  ] as const)("reads %s typed in %s as %s yuan", (text, unit, expected) => {
    expect(parseAmount(text, unit)).toBe(expected);
  });

  it.each([
    "",
    "—",
    "五十万",
    "1.2.3",
    "12.345元",
    "NaN",
    "1e9",
    "12.3456789万元",
    "9999999999999999",
  ])("does not take %j for an amount", (text) => {
    expect(parseAmount(text, "元")).toBeNull();
  });
});

it("shows 万元 with two decimals, separators and half up", () => {
  expect(shown(yuan("12181850"), "万元")).toBe("1,218.19");
  expect(shown(yuan("-12181850"), "元")).toBe("-12,181,850.00");
  expect(shown(yuan("900719925474099.93"), "元")).toBe("900,719,925,474,099.93");
});

it("gives every digit back when an edit begins, and reads it as the same amount", () => {
  for (const amount of ["12181800.00", "0.01", "13500.00", "999999999999999.99"]) {
    for (const unit of ["元", "万元"] as const)
      expect(parseAmount(typed(yuan(amount), unit), unit)).toBe(amount);
  }
});

it("knows that an absent number is not zero", () => {
  expect(sum(["1.00", "2.00"])).toBe("3.00");
  expect(sum(["1.00", null])).toBeNull();
  expect(sum([])).toBeNull();
  expect(sum(["1.00", "abc"])).toBeNull();
  expect(sumDecimals(["10", null])).toBeNull();
});

it("sums without binary rounding", () => {
  expect(sum(["0.10", "0.20"])).toBe("0.30");
  expect(sumDecimals(["0.1", "0.2"])).toBe("0.30");
});

it("has a share only of something", () => {
  expect(share("5853800.00", "12200500.00")).toBe("47.98");
  expect(share("1.00", "0.00")).toBeNull();
  expect(share(null, "1.00")).toBeNull();
});

it("reads decimals with a percent sign and in full width", () => {
  expect(parseDecimal("９２．５％")).toBe("92.5");
  expect(parseDecimal("非常满意")).toBeNull();
});

it("refuses more than a fen", () => {
  expect(() => yuan("1.001")).toThrow(RangeError);
  expect(isYuan("1.0")).toBe(false);
});
