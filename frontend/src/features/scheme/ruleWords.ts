import type { TFunction } from "i18next";
import { percent, plain } from "./numbers";
import type { Rule } from "./queries";

type T = TFunction<"scheme">;

export const sentences = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== "").join("；");

/** From … to …, with the end that belongs to it; open where there is none. */
export function between(
  from: string | null,
  to: string | null,
  ends: "LOWER" | "UPPER",
  t: T,
): string {
  if (from === null && to === null) return t("range.any");
  if (from === null) return t(`range.${ends}.below`, { to });
  if (to === null) return t(`range.${ends}.above`, { from });
  return t(`range.${ends}.between`, { from, to });
}

/** What happens when far more was done than planned. */
export function excessWords(excess: NonNullable<Rule["overFulfilment"]>, t: T): string {
  return sentences(
    t(`excessIs.${excess.variant}`, { from: percent(excess.cutFrom ?? "1") }),
    ...excess.steps.map((step) =>
      t("excessStep", { above: percent(step.above), cut: percent(step.cut) }),
    ),
    excess.variant === "NONE" || excess.reasonAt === null
      ? ""
      : t("reasonAt", { part: percent(excess.reasonAt) }),
    excess.variant === "NONE" || excess.reasonAtZeroTarget === null
      ? ""
      : t("reasonAtZero", { actual: plain(excess.reasonAtZeroTarget) }),
  );
}

/** How a row scores, as a person would write it. */
export function ruleWords(
  rule: Rule,
  t: T,
  formula: (text: string) => string = (text) => text,
): string {
  switch (rule.kind) {
    case "linearUp":
      return sentences(
        t("ruleIs.linearUp"),
        rule.overFulfilment === null ? "" : excessWords(rule.overFulfilment, t),
      );
    case "linearDown":
      return t(`reverseIs.${rule.reverse ?? "INVERSE_RATIO"}`);
    case "equal":
      return sentences(
        t(`equalityIs.${rule.equality ?? "AT_LEAST"}`),
        rule.overFulfilment === null ? "" : excessWords(rule.overFulfilment, t),
      );
    case "completion":
      return t("ruleIs.completion", { pass: percent(rule.pass ?? "0") });
    case "band":
      return sentences(
        t(rule.distance === true ? "ruleIs.distance" : "ruleIs.band", { of: plain(rule.of ?? "") }),
        ...(rule.bands ?? []).map((band) =>
          t("bandIs", {
            range: between(band.from, band.to, rule.ends ?? "LOWER", t),
            points: plain(band.points),
          }),
        ),
      );
    case "stepDeduct":
      return sentences(
        t(`sideIs.${rule.side ?? "BOTH"}`, { per: rule.per, deduct: rule.deduct }),
        t(`stepsAre.${rule.steps ?? "COMPLETE"}`),
        rule.floor === null || plain(rule.floor) === "0"
          ? t("floorNone")
          : t("floorIs", { floor: plain(rule.floor) }),
        rule.nothingBelow === null ? "" : t("nothingBelow", { value: rule.nothingBelow }),
      );
    case "yesNo":
      return t("ruleIs.yesNo", {
        yes: (rule.yes ?? []).join("、"),
        no: (rule.no ?? []).join("、"),
      });
    case "checklist":
      return sentences(
        t(rule.losing === true ? "ruleIs.losing" : "ruleIs.checklist"),
        ...(rule.items ?? []).map((item) =>
          t("itemIs", { text: item.text, points: plain(item.points) }),
        ),
      );
    case "maxOf":
      return sentences(
        t("ruleIs.maxOf"),
        ...(rule.ways ?? []).map((way) =>
          t("wayIs", {
            name: way.name,
            rule: sentences(
              way.target === null ? "" : t("targetIs", { target: way.target }),
              way.formula === null ? "" : t("formulaIs", { formula: formula(way.formula) }),
              ruleWords(way.rule, t, formula),
            ),
          }),
        ),
      );
    default:
      return t(`ruleIs.${rule.kind}`);
  }
}
