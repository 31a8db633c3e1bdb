import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { around, statement, type Numbered } from "./rules";

/** A remark names a few places; a list of forty amounts is read in the document. */
const QUOTED = 6;

/** A finding as a remark that can be sent to whoever wrote the report. */
export function useRemark(): (one: Numbered, text: string) => string {
  const { t } = useTranslation("checking");
  return useCallback(
    ({ number, finding }, text) =>
      [
        t("remark.head", {
          number,
          severity: t(`severity.${finding.severity}`),
          rule: finding.rule,
          statement: statement(finding),
        }),
        finding.computed === "" ? "" : t("remark.computed", { computed: finding.computed }),
        ...finding.quotes.slice(0, QUOTED).map((quote) => {
          const { before, after } = around(text, quote);
          return t("remark.quote", { quote: `${before}${quote.text}${after}`.trim() });
        }),
        finding.explanation === "" ? "" : t("remark.basis", { basis: finding.explanation }),
        ...finding.consequences.map(({ message }) =>
          t("remark.consequence", { consequence: message }),
        ),
      ]
        .filter((line) => line !== "")
        .join("\n"),
    [t],
  );
}
