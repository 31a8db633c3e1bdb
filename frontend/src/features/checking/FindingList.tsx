import { Fragment, memo } from "react";
import { useTranslation } from "react-i18next";
import type { Quote } from "./queries";
import { around, grouped, markedQuotes, statement, type Numbered } from "./rules";
import { SeverityMark } from "./marks";

interface Actions {
  /** Goes to a place in the text, for a finding or, without a number, for what held. */
  onGo(quote: Quote, number: number | null): void;
  onPick(number: number): void;
  onCopy(number: number): Promise<void>;
}

interface Props extends Actions {
  text: string;
  listed: readonly Numbered[];
  current: number | null;
}

/** The findings by severity, each with what it says, its computation, the words and the reason. */
export function FindingList({ listed, current, ...shown }: Props) {
  const { t } = useTranslation("checking");
  return [...grouped(listed, ({ finding }) => finding.severity)].map(([severity, ofOne]) => (
    <Fragment key={severity}>
      <h2 className="group">
        <SeverityMark severity={severity} /> <span className="count">{ofOne.length}</span>
      </h2>
      <ol className="findings" aria-label={t(`severity.${severity}`)}>
        {ofOne.map((one) => (
          <FindingItem
            key={one.number}
            {...shown}
            numbered={one}
            isCurrent={one.number === current}
          />
        ))}
      </ol>
    </Fragment>
  ));
}

/** More quotes than these are folded. */
const SHOWN = 4;

const FindingItem = memo(function FindingItem({
  text,
  numbered: { number, finding },
  isCurrent,
  onGo,
  onPick,
  onCopy,
}: Actions & { text: string; numbered: Numbered; isCurrent: boolean }) {
  const { t } = useTranslation("checking");
  const { rule, severity, explanation, computed, quotes, consequences } = finding;
  const stated = markedQuotes(finding);
  const shown = stated.length >= SHOWN ? stated : quotes.slice(0, SHOWN);
  const rest = quotes.slice(shown.length);
  const words = (all: readonly Quote[]) =>
    all.map((quote) => (
      <QuoteButton
        key={`${quote.start}-${quote.end}`}
        text={text}
        quote={quote}
        onGo={() => onGo(quote, number)}
      />
    ));
  return (
    <li
      id={`finding-${number}`}
      className={isCurrent ? "finding current" : "finding"}
      aria-current={isCurrent}
      tabIndex={-1}
    >
      <span className={`ref ${severity}`}>{number}</span>
      <div>
        <p className="meta">
          <SeverityMark severity={severity} />
          <span>{rule}</span>
          <span className="ways">
            {quotes.length === 0 ? null : (
              <button
                type="button"
                className="link"
                aria-label={t("locateNumber", { number })}
                onClick={() => onPick(number)}
              >
                {t("locate")}
              </button>
            )}
            <button
              type="button"
              className="link"
              aria-label={t("copyNumber", { number })}
              onClick={() => void onCopy(number)}
            >
              {t("copy")}
            </button>
          </span>
        </p>
        <h3>{statement(finding)}</h3>
        {computed === "" ? null : <p className="computed">{computed}</p>}
        {words(shown)}
        {rest.length === 0 ? null : (
          <details>
            <summary>{t("moreQuotes", { count: rest.length })}</summary>
            {words(rest)}
          </details>
        )}
        {explanation === "" ? null : (
          <p className="basis">
            <b>{t("basis")}</b> {explanation}
          </p>
        )}
        {consequences.length === 0 ? null : (
          <details className="consequences">
            <summary>{t("consequences", { count: consequences.length })}</summary>
            <ul>
              {consequences.map((consequence) => (
                <li key={`${consequence.rule}${consequence.message}`}>
                  {consequence.rule} {consequence.message}
                  {words(consequence.quotes.slice(0, SHOWN))}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
});

/** Words of the text with what stands around them; a press goes there. */
export function QuoteButton({
  text,
  quote,
  label,
  onGo,
}: {
  text: string;
  quote: Quote;
  label?: string;
  onGo(): void;
}) {
  const { before, after } = around(text, quote);
  return (
    <button type="button" className="quote" onClick={onGo}>
      {label === undefined || label === "" ? null : <i>{label}</i>}
      {before}
      <b>{quote.text}</b>
      {after}
    </button>
  );
}
