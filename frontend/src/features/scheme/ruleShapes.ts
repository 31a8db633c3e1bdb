import type { Rule } from "./queries";
import {
  text,
  maybe,
  decimal,
  maybeDecimal,
  words,
  choice,
  maybeGroup,
  list,
  folded,
  maybeClause,
  whenZero,
  reverse,
  excessFields,
  noExcess,
  type Fields,
  type Kind,
} from "./shapes";

/** How a figure is compared with its target. */
export const NUMERIC: readonly Kind[] = [
  "linearUp",
  "linearDown",
  "equal",
  "completion",
  "band",
  "stepDeduct",
];
const WAYS: readonly Kind[] = [...NUMERIC, "yesNo"];
export const ROWS: readonly Kind[] = [
  ...WAYS,
  "qualitativeTier",
  "checklist",
  "maxOf",
  "manual",
  "own",
  "weightedGoals",
];

const blank: Rule = {
  kind: "manual",
  bands: null,
  deduct: null,
  distance: null,
  ends: null,
  equality: null,
  floor: null,
  items: null,
  losing: null,
  no: null,
  nothingBelow: null,
  of: null,
  overFulfilment: null,
  pass: null,
  per: null,
  reverse: null,
  reverseSource: null,
  side: null,
  steps: null,
  ways: null,
  yes: null,
};

/** A rule of a kind to begin with; what does not belong to the kind is absent. */
export function freshRule(kind: Kind): Rule {
  const own: Partial<Record<Kind, Partial<Rule>>> = {
    linearDown: { reverse: "INVERSE_RATIO" },
    equal: { equality: "AT_LEAST" },
    completion: { pass: "0.6" },
    band: {
      of: "",
      distance: false,
      ends: "LOWER",
      bands: [{ from: null, to: null, points: "" }],
    },
    stepDeduct: { side: "ABOVE", per: "", deduct: "", steps: "COMPLETE", floor: "0" },
    yesNo: { yes: [], no: [] },
    checklist: { losing: false, items: [] },
    maxOf: { ways: [] },
  };
  return { ...blank, ...own[kind], kind };
}

/** What belongs to a rule of a kind. */
export function ruleFields(kind: Kind): Fields {
  switch (kind) {
    case "linearUp":
      return { overFulfilment: maybeGroup(excessFields, noExcess) };
    case "linearDown":
      return { reverse, reverseSource: maybeClause };
    case "equal":
      return {
        equality: choice("AT_LEAST", "EXACTLY"),
        overFulfilment: maybeGroup(excessFields, noExcess),
      };
    case "completion":
      return { pass: decimal };
    case "band":
      return {
        of: decimal,
        ends: choice("LOWER", "UPPER"),
        distance: { is: "flag" },
        bands: list(
          { from: maybeDecimal, to: maybeDecimal, points: decimal },
          { from: null, to: null, points: "" },
        ),
      };
    case "stepDeduct":
      return {
        side: choice("ABOVE", "BELOW", "BOTH"),
        per: decimal,
        deduct: decimal,
        steps: choice("COMPLETE", "BEGUN", "PROPORTIONAL"),
        floor: decimal,
        nothingBelow: maybeDecimal,
      };
    case "yesNo":
      return { yes: words, no: words };
    case "checklist":
      return {
        losing: { is: "flag" },
        items: list(
          { code: text(50), text: text(200), points: decimal },
          { code: "", text: "", points: "" },
        ),
      };
    case "maxOf":
      return {
        ways: folded(
          {
            name: text(200),
            target: maybe(200),
            formula: maybe(500),
            whenZero,
            rule: { is: "rule", kinds: WAYS },
          },
          { name: "", target: null, formula: null, whenZero: null, rule: freshRule("linearUp") },
        ),
      };
    default:
      return {};
  }
}
