import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Check, Fact, Quote, Reconciliation } from "./queries";
import { QuoteButton } from "./FindingList";
import { grouped } from "./rules";

/** What was looked at: how often each rule held, and where it could not be computed. */
export function Certificate({
  view,
  outcome,
  onGo,
}: {
  view: Reconciliation;
  outcome: "held" | "notComputable";
  onGo(quote: Quote): void;
}) {
  const { t } = useTranslation("checking");
  const checks = view.checks.filter((check) => check.outcome === outcome);
  const titles = new Map(view.rules.map(({ rule, title }) => [rule, title]));
  const facts = new Map(view.facts.map((fact) => [fact.id, fact]));
  const rules = [...grouped(checks, ({ rule }) => rule)].sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    <>
      <p className="certificate-head sub">
        {t(`${outcome}.explain`, { count: checks.length, rules: rules.length })}
      </p>
      <ul className="certificate">
        {rules.map(([rule, ofRule]) => (
          <li key={rule}>
            <RuleChecks
              title={`${rule} ${titles.get(rule) ?? ""}`}
              checks={ofRule}
              facts={facts}
              text={view.text}
              onGo={onGo}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Of long documents a rule may hold hundreds of times. */
const LISTED = 100;

function RuleChecks({
  title,
  checks,
  facts,
  text,
  onGo,
}: {
  title: string;
  checks: readonly Check[];
  facts: ReadonlyMap<string, Fact>;
  text: string;
  onGo(quote: Quote): void;
}) {
  const { t } = useTranslation("checking");
  const [open, setOpen] = useState(false);
  const told = checks.filter((check) => check.facts.length > 0);
  const head = (
    <>
      {title} <span className="count">{t("times", { count: checks.length })}</span>
    </>
  );
  if (told.length === 0) return <p className="untold">{head}</p>;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{head}</summary>
      {open
        ? told.slice(0, LISTED).map((check) => (
            <div key={check.facts.join(" ")} className="check">
              {check.facts.map((id) => {
                const fact = facts.get(id);
                return fact === undefined ? null : (
                  <QuoteButton
                    key={id}
                    text={text}
                    quote={fact.quote}
                    label={fact.label}
                    onGo={() => onGo(fact.quote)}
                  />
                );
              })}
            </div>
          ))
        : null}
      {open && told.length > LISTED ? (
        <p className="sub">{t("notListed", { count: told.length - LISTED })}</p>
      ) : null}
    </details>
  );
}
