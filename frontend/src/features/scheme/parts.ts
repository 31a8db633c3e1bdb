import { noCase, testCase } from "./caseShapes";
import type { Content } from "./queries";
import { freshRule, NUMERIC, ROWS } from "./ruleShapes";
import {
  text,
  maybe,
  decimal,
  maybeDecimal,
  words,
  choice,
  maybeChoice,
  group,
  maybeGroup,
  list,
  folded,
  noClause,
  clause,
  maybeClause,
  whenZero,
  notApplicable,
  reverse,
  excessFields,
  type Shape,
} from "./shapes";

const points = { code: text(50), name: text(100) };

/** What a part of the editor holds: the place of the content, and its shape. */
export interface Part {
  name: string;
  pointer: string;
  shape: Shape;
}

const project: readonly Part[] = [
  {
    name: "scope",
    pointer: "",
    shape: group({
      name: text(200),
      regionCode: maybe(9),
      fiscalYearFrom: { is: "year" },
      fiscalYearTo: { is: "year", optional: true },
    }),
  },
  {
    name: "whole",
    pointer: "/rules",
    shape: group({
      total: decimal,
      rounding: maybeChoice("PER_ROW", "AT_END"),
      notApplicable,
    }),
  },
  {
    name: "execution",
    pointer: "/rules/execution",
    shape: maybeGroup(
      {
        points: decimal,
        method: choice("LINEAR_CAPPED", "LINEAR_UNCAPPED", "BANDS", "THRESHOLD"),
        base: maybeChoice("YEAR_BUDGET", "INITIAL_BUDGET"),
        zeroBudget: whenZero,
        above: { is: "decimal", optional: true, called: "overspent" },
        full: maybeDecimal,
        pass: maybeDecimal,
        bands: list(
          { from: decimal, to: decimal, points: decimal },
          { from: "", to: "", points: "" },
        ),
        source: clause,
      },
      {
        points: "",
        method: "LINEAR_CAPPED",
        base: null,
        zeroBudget: null,
        above: null,
        full: null,
        pass: null,
        bands: [],
        source: noClause,
      },
    ),
  },
  {
    name: "weights",
    pointer: "/rules/weights",
    shape: group({
      level1: list(
        {
          name: text(50),
          points: decimal,
          aliases: words,
          requires: words,
          rule: { is: "rule", kinds: NUMERIC, absent: freshRule("linearUp") },
          ruleSource: maybeClause,
        },
        { name: "", points: "", aliases: [], requires: [], rule: null, ruleSource: null },
      ),
      source: clause,
    }),
  },
  {
    name: "quantitative",
    pointer: "/rules/quantitative",
    shape: group({
      reverse,
      equality: maybeChoice("AT_LEAST", "EXACTLY"),
      reverseSource: clause,
      overFulfilment: group(excessFields),
      source: clause,
    }),
  },
  {
    name: "qualitative",
    pointer: "/rules/qualitative",
    shape: group({
      tiers: list(
        { label: text(50), from: decimal, to: decimal, aliases: words },
        { label: "", from: "", to: "", aliases: [] },
      ),
      source: clause,
    }),
  },
  {
    name: "grades",
    pointer: "/rules/grades",
    shape: maybeGroup(
      {
        bands: list(
          { grade: text(20), from: decimal, to: decimal },
          { grade: "", from: "", to: "" },
        ),
        source: clause,
      },
      { bands: [], source: noClause },
    ),
  },
  {
    name: "caps",
    pointer: "/rules/caps",
    shape: list(
      { rateBelow: decimal, atMost: decimal, source: clause },
      { rateBelow: "", atMost: "", source: noClause },
    ),
  },
  {
    name: "deductions",
    pointer: "/rules/deductions",
    shape: list(
      { ...points, each: decimal, atMost: maybeDecimal, source: clause },
      { code: "", name: "", each: "", atMost: null, source: noClause },
    ),
  },
  {
    name: "vetoes",
    pointer: "/rules/vetoes",
    shape: list(
      { ...points, atMost: decimal, source: clause },
      { code: "", name: "", atMost: "0", source: noClause },
    ),
  },
  {
    name: "cases",
    pointer: "/tests",
    shape: folded(testCase, noCase),
  },
];

const department: readonly Part[] = [
  {
    name: "table",
    pointer: "/rules/table",
    shape: folded(
      {
        code: text(50),
        name: text(200),
        level1: text(50),
        level2: text(50),
        points: decimal,
        target: maybe(200),
        unit: maybe(20),
        whenZero,
        notApplicable,
        formula: maybe(500),
        standard: maybe(500),
        rule: { is: "rule", kinds: ROWS },
        source: maybeClause,
      },
      {
        code: "",
        name: "",
        level1: "",
        level2: "",
        points: "",
        target: null,
        unit: null,
        whenZero: null,
        notApplicable: null,
        formula: null,
        standard: null,
        rule: freshRule("manual"),
        source: null,
      },
    ),
  },
  {
    name: "inputs",
    pointer: "/rules/inputs",
    shape: list(
      { name: text(50), label: text(100), unit: maybe(20), formula: maybe(500) },
      { name: "", label: "", unit: null, formula: null },
    ),
  },
];

/** The parts of the editor, in the order of the regulation; fixed rows and their figures are a department's. */
export function partsOf(kind: Content["rules"]["kind"]): readonly Part[] {
  if (kind === "PROJECT") return project;
  const at = project.findIndex((part) => part.name === "quantitative");
  return [...project.slice(0, at), ...department, ...project.slice(at)];
}
