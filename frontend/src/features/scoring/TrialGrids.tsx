import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/client";
import { amountColumn, decimalColumn, textColumn } from "../../shared/grid/columns";
import type { Column } from "../../shared/grid/model";
import { SheetGrid } from "../../shared/grid/SheetGrid";
import { useUnit } from "../../shared/money/unit";
import type { Sheet } from "../../shared/score/queries";
import { scoringQueries } from "./queries";
import type { Figure, Trial } from "./whatIf";

type IndicatorRow = Schemas["IndicatorRow"];
type FundingRow = Schemas["FundingRow"];

interface Props {
  fiscalYear: number;
  /** Its money is tried; a department's comes from its accounts, and their figures are tried. */
  isProject: boolean;
  trial: Trial;
  before: Sheet;
  after: Sheet;
  onChange(trial: Trial): void;
}

/** What can be tried: executed amounts or figures of accounts, actuals, and scores that a person gives. */
export function TrialGrids({ fiscalYear, isProject, trial, before, after, onChange }: Props) {
  const { t } = useTranslation("scoring");
  const { unit } = useUnit();
  return (
    <>
      {isProject ? (
        <div className="panel">
          <header>
            <h3>{t("trial.funding")}</h3>
            <span className="sub push">{t("trial.unit", { unit })}</span>
          </header>
          <Funds
            fiscalYear={fiscalYear}
            rows={trial.funding.rows}
            onChange={(rows) => onChange({ ...trial, funding: { rows } })}
          />
        </div>
      ) : trial.figures.length === 0 ? null : (
        <div className="panel">
          <header>
            <h3>{t("trial.figures")}</h3>
          </header>
          <SheetGrid<Figure>
            label={t("trial.figures")}
            rows={trial.figures}
            rowKey={(row) => row.name}
            onChange={(figures) => onChange({ ...trial, figures })}
            columns={[
              { key: "label", title: t("trial.figure"), width: 150, get: (row) => row.label },
              decimalColumn<Figure>(
                { key: "value", title: t("trial.value"), width: 120 },
                "value",
                t("trial.notANumber"),
              ),
            ]}
          />
        </div>
      )}
      <div className="panel">
        <header>
          <h3>{t("trial.indicators")}</h3>
        </header>
        <Indicators
          rows={trial.indicators.rows}
          before={before}
          after={after}
          onChange={(rows) => onChange({ ...trial, indicators: { rows } })}
        />
      </div>
    </>
  );
}

function Funds({
  fiscalYear,
  rows,
  onChange,
}: {
  fiscalYear: number;
  rows: readonly FundingRow[];
  onChange(rows: FundingRow[]): void;
}) {
  const { t, i18n } = useTranslation("scoring");
  const { unit } = useUnit();
  const lists = useQuery(scoringQueries.codes(fiscalYear));
  const named = (code: string) => {
    const entry = lists.data
      ?.find((list) => list.list === "fundingSource")
      ?.entries.find((one) => one.code === code);
    return (i18n.language === "en" ? entry?.en : entry?.zh) ?? code;
  };
  const { set: _, ...yearBudget } = amountColumn<FundingRow>(
    { key: "yearBudget", title: t("trial.yearBudget"), width: 100 },
    "yearBudget",
    unit,
    t("trial.notAnAmount"),
  );
  return (
    <SheetGrid<FundingRow>
      label={t("trial.funding")}
      rows={rows}
      rowKey={(row) => row.source}
      onChange={onChange}
      columns={[
        { key: "source", title: t("trial.source"), width: 110, get: (row) => named(row.source) },
        yearBudget,
        amountColumn<FundingRow>(
          { key: "executed", title: t("trial.executed"), width: 100 },
          "executed",
          unit,
          t("trial.notAnAmount"),
        ),
      ]}
    />
  );
}

function Indicators({
  rows,
  before,
  after,
  onChange,
}: {
  rows: readonly IndicatorRow[];
  before: Sheet;
  after: Sheet;
  onChange(rows: IndicatorRow[]): void;
}) {
  const { t } = useTranslation("scoring");
  // The department's own indicators stand below the row that they make up.
  const scoreIn = (sheet: Sheet, row: IndicatorRow) =>
    sheet.rows
      .flatMap((one) => [one, ...one.parts])
      .find((one) => one.indicatorId === row.id && one.indicatorId !== null);
  const shownScore = (key: string, sheet: Sheet): Column<IndicatorRow> => ({
    key,
    title: t(`trial.${key as "now" | "then"}`),
    width: 72,
    align: "right",
    get: (row) => scoreIn(sheet, row)?.score ?? "",
  });
  return (
    <SheetGrid<IndicatorRow>
      label={t("trial.indicators")}
      rows={rows}
      rowKey={(row, i) => row.id ?? `${i}`}
      onChange={onChange}
      columns={[
        { key: "name", title: t("trial.name"), width: 150, get: (row) => row.name },
        {
          key: "target",
          title: t("trial.target"),
          width: 80,
          align: "right",
          get: (row) => `${row.target ?? ""}${row.unit ?? ""}`,
        },
        {
          ...textColumn<IndicatorRow>(
            { key: "actual", title: t("trial.actual"), width: 92, align: "right" },
            "actual",
          ),
          mark: (row) => {
            const why = scoreIn(after, row)?.notScored;
            return row.actual !== null && why !== null && why !== undefined
              ? { level: "error", text: why.text }
              : null;
          },
        },
        decimalColumn<IndicatorRow>(
          {
            key: "given",
            title: t("trial.given"),
            width: 64,
            readOnly: (row) => row.sign !== "QUALITATIVE",
          },
          "givenScore",
          t("trial.notANumber"),
        ),
        {
          key: "points",
          title: t("trial.points"),
          width: 72,
          align: "right",
          get: (row) => row.points ?? "",
        },
        shownScore("now", before),
        shownScore("then", after),
      ]}
    />
  );
}
