import { useTranslation } from "react-i18next";
import type { Violation } from "../../api/client";
import { Icon } from "../../shared/layout/Icon";
import { expected, given, namesOf, outcomes, type Outcome } from "./cases";
import type { Content } from "./queries";

/** The scheme's own cases with what came out; `faults` is missing while nobody has asked. */
export function CaseTable({
  content: { rules, tests },
  faults,
}: {
  content: Content;
  faults: readonly Violation[] | undefined;
}) {
  const { t } = useTranslation("scheme");
  const results = faults === undefined ? [] : outcomes(tests.length, faults);
  const called = namesOf(rules);
  return (
    <section className="panel" aria-labelledby="article-cases">
      <header>
        <h2 id="article-cases">{t("cases")}</h2>
        <span className="sub">{t("casesAre")}</span>
      </header>
      <table className="list article cases" aria-labelledby="article-cases">
        <thead>
          <tr>
            <th scope="col">{t("caseName")}</th>
            <th scope="col">{t("caseGiven")}</th>
            <th scope="col">{t("caseExpected")}</th>
            <th scope="col">{t("caseOutcome")}</th>
          </tr>
        </thead>
        <tbody>
          {tests.map((one, i) => (
            <tr key={`${one.name} ${i}`}>
              <th scope="row">{one.name}</th>
              <td data-label={t("caseGiven")}>{given(one, called, t)}</td>
              <td data-label={t("caseExpected")}>{expected(one, called, t)}</td>
              <td data-label={t("caseOutcome")}>
                <OutcomeMark outcome={results[i]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function OutcomeMark({ outcome }: { outcome: Outcome | undefined }) {
  const { t } = useTranslation("scheme");
  switch (outcome?.kind) {
    case undefined:
      return <span className="absent">—</span>;
    case "passed":
      return (
        <span className="chip good">
          <Icon name="ok" />
          {t("outcome.passed")}
        </span>
      );
    case "unknown":
      return <span className="chip">{t("outcome.unknown")}</span>;
    case "failed":
      return (
        <>
          <span className="chip bad">
            <Icon name="x" />
            {t("outcome.failed")}
          </span>
          {outcome.why.map((why) => (
            <p key={why} className="field-error">
              {why}
            </p>
          ))}
        </>
      );
  }
}
