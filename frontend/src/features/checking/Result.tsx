import { Alert, Button, Select } from "antd";
import { useCallback, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ContextBar } from "../../shared/layout/ContextBar";
import { Icon } from "../../shared/layout/Icon";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { useMay } from "../../shared/session/rights";
import { Certificate } from "./Certificate";
import { copyText, download } from "./clipboard";
import { FindingList } from "./FindingList";
import { heights, layout } from "./layout";
import { MarkedText } from "./MarkedText";
import { SeverityMark } from "./marks";
import { worksheetOf, type Checked } from "./queries";
import { Ruler } from "./Ruler";
import { numbered, SEVERITIES } from "./rules";
import type { Source } from "./source";
import { Takeover } from "./Takeover";
import { useFindings, type Shown } from "./useFindings";
import { useRemark } from "./useRemark";

/** What came of it: the text at the left, what does not hold at the right. */
export function Result({
  source,
  checked: { view, seconds },
  onAnother,
}: {
  source: Source;
  checked: Checked;
  onAnother(): void;
}) {
  const { t } = useTranslation("checking");
  const scroller = useRef<HTMLElement>(null);
  const [said, setSaid] = useState("");
  const [failed, setFailed] = useState<Error | null>(null);
  const [taking, setTaking] = useState(false);
  const may = useMay();
  const remark = useRemark();
  const all = useMemo(() => numbered(view.findings), [view]);
  const blocks = useMemo(
    () => layout(view.text, view.document.title, view.facts, all),
    [view, all],
  );
  const marks = useMemo(() => heights(blocks, all), [blocks, all]);
  const { pick, go, setShown, shown, ...at } = useFindings(all, scroller);

  const onMark = useCallback((number: number) => pick(number, "text"), [pick]);
  const onLocate = useCallback((number: number) => pick(number, "list"), [pick]);
  const onCopy = useCallback(
    async (number: number) => {
      const one = all.find((each) => each.number === number);
      if (one === undefined) return;
      const copied = await copyText(remark(one, view.text));
      setSaid(copied ? t("copied", { number }) : t("notCopied"));
    },
    [all, remark, view, t],
  );
  const copyAll = async () => {
    const text = at.listed.map((one) => remark(one, view.text)).join("\n\n");
    const copied = await copyText(text);
    setSaid(copied ? t("copiedAll", { count: at.listed.length }) : t("notCopied"));
  };
  const save = async () => {
    setFailed(null);
    try {
      download(await worksheetOf(source), t("fileName", { name: source.name ?? t("pasted") }));
    } catch (error) {
      setFailed(error as Error);
    }
  };

  const count = (outcome: "held" | "notComputable") =>
    view.checks.filter((check) => check.outcome === outcome).length;
  const { title, department, fiscalYear, kind, charset } = view.document;
  const tab = (name: Shown, label: React.ReactNode, many: number) => (
    <button type="button" aria-pressed={shown === name} onClick={() => setShown(name)}>
      {label} <span className="count">{many}</span>
    </button>
  );
  if (taking) return <Takeover view={view} onBack={() => setTaking(false)} />;
  const rules = [...new Set(all.map(({ finding }) => finding.rule))].sort();
  const titles = new Map(view.rules.map((rule) => [rule.rule, rule.title]));
  return (
    <>
      <ContextBar
        title={t("title")}
        actions={
          <>
            <Button onClick={onAnother}>{t("another")}</Button>
            <Button onClick={() => void save()}>{t("download")}</Button>
            {may("FILL") && view.facts.length > 0 ? (
              <Button type="primary" onClick={() => setTaking(true)}>
                {t("takeover.title")}
              </Button>
            ) : null}
          </>
        }
      >
        <span className="crumb cut">{source.name ?? t("pasted")}</span>
        <span className="save saved" role="status">
          <Icon name="saved" />
          {t("took", { seconds: seconds.toFixed(1) })}
        </span>
      </ContextBar>
      {failed === null ? null : <ProblemNotice error={failed} />}
      <main className={`checked shows-${at.side}`}>
        <nav className="sides" aria-label={t("sides")}>
          {(["text", "list"] as const).map((side) => (
            <button
              key={side}
              type="button"
              aria-pressed={at.side === side}
              onClick={() => at.setSide(side)}
            >
              {t(`side.${side}`)}
              {side === "list" ? ` ${all.length}` : ""}
            </button>
          ))}
        </nav>
        <section ref={scroller} className="document" tabIndex={0} aria-label={t("document")}>
          <p className="sub about">
            {[
              t(`kind.${kind}`),
              fiscalYear === null ? "" : t("year", { year: fiscalYear }),
              department ?? "",
              t("recognised", { count: view.facts.length }),
              charset === null || charset === "UTF-8" ? "" : t("decoded", { charset }),
            ]
              .filter((word) => word !== "")
              .join(" · ")}
          </p>
          {kind === "OTHER" && title === null ? (
            <Alert type="warning" showIcon title={t("notAReport")} />
          ) : null}
          <MarkedText blocks={blocks} current={at.current} onPick={onMark} />
        </section>
        <Ruler marks={marks} scroller={scroller} onPick={onLocate} />
        <section className="results-side" aria-label={t("results")}>
          <div className="summary">
            <h2>{t("results")}</h2>
            <button
              type="button"
              className="outcome held"
              aria-pressed={shown === "held"}
              onClick={() => setShown(shown === "held" ? "all" : "held")}
            >
              <Icon name="ok" />
              {t("held.title")} {count("held")}
            </button>
            <button
              type="button"
              className="outcome"
              aria-pressed={shown === "notComputable"}
              onClick={() => setShown(shown === "notComputable" ? "all" : "notComputable")}
            >
              <Icon name="none" />
              {t("notComputable.title")} {count("notComputable")}
            </button>
          </div>
          <div className="tabs" role="group" aria-label={t("filter")}>
            {tab("all", t("all"), all.length)}
            {SEVERITIES.map((severity) => (
              <span key={severity}>
                {tab(
                  severity,
                  <SeverityMark severity={severity} />,
                  all.filter(({ finding }) => finding.severity === severity).length,
                )}
              </span>
            ))}
          </div>
          {shown === "held" || shown === "notComputable" ? (
            <div className="scrolls">
              <Certificate
                key={shown}
                view={view}
                outcome={shown}
                onGo={(quote) => go(quote, null)}
              />
            </div>
          ) : (
            <>
              <div className="tools">
                <Select
                  size="small"
                  allowClear
                  aria-label={t("byRule")}
                  placeholder={t("byRule")}
                  value={at.rule}
                  onChange={(rule: string | undefined) => at.setRule(rule ?? null)}
                  options={rules.map((rule) => ({
                    value: rule,
                    label: `${rule} ${titles.get(rule) ?? ""}`,
                  }))}
                />
                <span className="sub">{t("keys")}</span>
                <button
                  type="button"
                  className="link"
                  disabled={at.listed.length === 0}
                  onClick={() => void copyAll()}
                >
                  {t("copyAll")}
                </button>
              </div>
              <p role="status" className={said === "" ? "sr" : "said"}>
                {said}
              </p>
              <div className="scrolls">
                {at.listed.length === 0 ? (
                  <div className="empty">
                    <p>{t(all.length === 0 ? "none" : "noneListed")}</p>
                    {all.length === 0 ? (
                      <p className="sub">{t("noneWhat", { count: count("held") })}</p>
                    ) : null}
                  </div>
                ) : (
                  <FindingList
                    text={view.text}
                    listed={at.listed}
                    current={at.current}
                    onGo={go}
                    onPick={onLocate}
                    onCopy={onCopy}
                  />
                )}
              </div>
            </>
          )}
        </section>
      </main>
    </>
  );
}
