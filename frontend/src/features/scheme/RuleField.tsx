import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useEditing, type Inside } from "./editing";
import type { Rule } from "./queries";
import { freshRule, ruleFields } from "./ruleShapes";
import { useFieldWords } from "./useFieldWords";

/** A rule: its kind, and what belongs to that kind. */
export function RuleField({
  kinds,
  value,
  pointer,
  inside,
}: {
  kinds: readonly Rule["kind"][];
  value: unknown;
  pointer: string;
  inside: Inside;
}) {
  const { t } = useTranslation("scheme");
  const words = useFieldWords();
  const { change } = useEditing();
  const id = useId();
  const rule = value as Rule;
  const offered = kinds.includes(rule.kind) ? kinds : [...kinds, rule.kind];
  return (
    <>
      <div className="leaves">
        <div className="leaf choice" data-place={`${pointer}/kind`}>
          <label htmlFor={id}>{t("ruleKind")}</label>
          <select
            id={id}
            className="choice"
            value={rule.kind}
            onChange={(event) => change(pointer, freshRule(event.target.value as Rule["kind"]))}
          >
            {offered.map((kind) => (
              <option key={kind} value={kind}>
                {words.choice("ruleKind", kind)}
              </option>
            ))}
          </select>
        </div>
      </div>
      {inside(ruleFields(rule.kind), rule, pointer)}
    </>
  );
}
