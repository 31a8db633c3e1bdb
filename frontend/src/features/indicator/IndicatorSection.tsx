import { useQuery } from "@tanstack/react-query";
import { Popover } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Schemas, Section } from "../../api/client";
import { decimalColumn, textColumn } from "../../shared/grid/columns";
import { SheetGrid } from "../../shared/grid/SheetGrid";
import type { Column } from "../../shared/grid/model";
import { readSign, showSign } from "../../shared/indicator/signs";
import { GradeMark } from "../../shared/layout/marks";
import { sumDecimals } from "../../shared/money/yuan";
import { SectionBody } from "../../shared/save/SectionBody";
import { useSection } from "../../shared/save/useSection";
import { scoreQueries } from "../../shared/score/queries";
import { ofForm } from "../../shared/score/rules";
import { ScoreButton } from "../../shared/score/ScoreDialog";
import { usePreview } from "../../shared/score/usePreview";
import { RowTrace } from "./RowTrace";
import { adoptIds, emptyRow, unreadable, type IndicatorRow } from "./rules";

type Funding = Schemas["Funding"];
type IndicatorTable = Schemas["IndicatorTable"];

interface Props {
  section: Section<IndicatorTable>;
  /** What names the table, and with its id a row. */
  place: string;
  /** The project that is scored as its table is typed; a department's own indicators are not scored here. */
  scored: Scored | null;
  funding: Funding | null;
  onSaved(): void;
}

/** Whose table it is, and by which scheme it is scored. */
interface Scored {
  evaluationId: string;
  projectId: string;
  schemeId: string;
}

/** The indicator grid: scores follow as one types, computed by the server's own rules. */
export function IndicatorSection({ section, place, scored, funding, onSaved }: Props) {
  const { t } = useTranslation("indicator");
  const edited = useSection(section, { onSaved, unreadable, adopt: adoptIds });
  const sheet = useScores(scored, funding, edited.value);
  const [traced, setTraced] = useState<number | null>(null);

  const scoreOf = (index: number) => sheet?.rows[index];
  const scoreColumn: Column<IndicatorRow> = {
    key: "score",
    title: t("score"),
    width: 60,
    align: "right",
    get: (_row) => "",
    render: (row, index) => {
      const score = scoreOf(index);
      if (score === undefined || sheet === undefined || scored === null) return "—";
      return (
        <Popover
          open={traced === index}
          onOpenChange={(open) => setTraced(open ? index : null)}
          trigger="click"
          destroyOnHidden
          content={
            <RowTrace
              sheet={sheet}
              row={score}
              of={row.id === null ? null : scored}
              onClose={() => setTraced(null)}
            />
          }
        >
          <button
            type="button"
            className={score.override === null ? "score-cell" : "score-cell set"}
            aria-label={t("traceOf", { name: score.label, score: score.score ?? t("notScored") })}
          >
            {score.score ?? "—"}
          </button>
        </Popover>
      );
    },
  };
  const columns: Column<IndicatorRow>[] = [
    textColumn(
      {
        key: "level1",
        title: t("level1"),
        width: 78,
        groups: true,
        mark: needed(t("needed"), "level1"),
      },
      "level1",
    ),
    textColumn(
      {
        key: "level2",
        title: t("level2"),
        width: 78,
        groups: true,
        mark: needed(t("needed"), "level2"),
      },
      "level2",
    ),
    {
      ...textColumn<IndicatorRow>(
        { key: "name", title: t("name"), width: 172, mark: needed(t("needed"), "name") },
        "name",
      ),
      render: (row) => (
        <>
          {row.name === "" ? "—" : row.name}
          {row.illustrative ? <span className="sub">{t("illustrative")}</span> : null}
        </>
      ),
    },
    {
      key: "sign",
      title: t("sign"),
      width: 48,
      align: "center",
      get: (row) => row.sign,
      set: (row, text) => ({ ...row, sign: text as IndicatorRow["sign"] }),
      parse: readSign,
      edit: (text) => showSign(text, t("qualitative")),
      show: (text) => showSign(text, t("qualitative")),
      mark: (row) => (readSign(row.sign) === null ? { level: "error", text: t("notASign") } : null),
    },
    textColumn({ key: "target", title: t("target"), width: 72, align: "right" }, "target"),
    textColumn({ key: "unit", title: t("unit"), width: 50 }, "unit"),
    {
      ...textColumn<IndicatorRow>(
        { key: "actual", title: t("actual"), width: 84, align: "right" },
        "actual",
      ),
      mark: (row, index) => {
        const why = scoreOf(index)?.notScored;
        return row.actual !== null && why !== null && why !== undefined
          ? { level: "error", text: t("notScoredBecause", { why: why.text }) }
          : null;
      },
    },
    decimalColumn({ key: "points", title: t("points"), width: 60 }, "points", t("notANumber")),
    ...(scored === null
      ? []
      : [
          {
            ...decimalColumn<IndicatorRow>(
              {
                key: "givenScore",
                title: t("given"),
                width: 62,
                readOnly: (row) => row.sign !== "QUALITATIVE",
              },
              "givenScore",
              t("notANumber"),
            ),
            hover: (_row: IndicatorRow) => undefined,
          },
          scoreColumn,
        ]),
    {
      ...textColumn<IndicatorRow>(
        { key: "deviationReason", title: t("deviationReason"), width: 160 },
        "deviationReason",
      ),
      mark: (row, index) =>
        scoreOf(index)?.reasonRequired === true && row.deviationReason === null
          ? { level: "ask", text: t("reasonNeeded") }
          : null,
    },
    textColumn({ key: "improvement", title: t("improvement"), width: 120 }, "improvement"),
  ];

  return (
    <SectionBody
      section={edited}
      describe={(value) =>
        value.rows.map((row, i) => [
          `${i + 1} ${row.name}`,
          [row.target, row.actual, row.points, row.givenScore, row.deviationReason]
            .map((v) => v ?? "—")
            .join(" / "),
        ])
      }
    >
      {(table) => (
        <div className="panel">
          <header>
            <h2>{t("indicators")}</h2>
            {sheet === undefined || scored === null ? null : (
              <span className="push">
                <ScoreButton evaluationId={scored.evaluationId} projectId={scored.projectId}>
                  {sheet.score === null
                    ? t("scoredSoFar", { sum: sheet.scoredSum, points: sheet.scoredPoints })
                    : t("total", { score: sheet.score })}
                </ScoreButton>{" "}
                {sheet.grade === null ? null : <GradeMark grade={sheet.grade} />}
              </span>
            )}
          </header>
          <SheetGrid
            label={t("indicators")}
            place={place}
            rows={table.rows}
            columns={columns}
            rowKey={(row, i) => row.id ?? `new-${i}`}
            onChange={(rows) => edited.set({ rows })}
            newRow={() => emptyRow(table.rows.at(-1))}
            onDetail={(_row, index) => setTraced(index)}
            foot={
              <tr>
                <th scope="row" colSpan={7}>
                  {t(scored === null ? "sum" : "sumWithExecution", {
                    points: sheet?.execution?.points ?? "",
                  })}
                </th>
                <td className="right">
                  {sheet?.points ?? sumDecimals(table.rows.map((row) => row.points)) ?? "—"}
                </td>
                {scored === null ? null : (
                  <>
                    <td />
                    <td className="right">{sheet?.score ?? sheet?.scoredSum ?? "—"}</td>
                  </>
                )}
                <td colSpan={2}>
                  {[sheet?.notComputable?.text, ...(sheet?.notes.map((note) => note.text) ?? [])]
                    .filter(Boolean)
                    .join("；")}
                </td>
              </tr>
            }
          />
        </div>
      )}
    </SectionBody>
  );
}

const needed = (text: string, field: "level1" | "level2" | "name") => (row: IndicatorRow) =>
  row[field].trim() === "" ? { level: "error" as const, text } : null;

const NO_FUNDING: Funding = { rows: [] };

/** The scores of the table as it stands on the page, with those that persons have set. */
function useScores(
  scored: Scored | null,
  funding: Funding | null,
  indicators: IndicatorTable | undefined,
) {
  const adjustments = useQuery({
    ...scoreQueries.adjustments(scored?.evaluationId ?? ""),
    enabled: scored !== null,
  });
  const readable = indicators !== undefined && unreadable(indicators) === 0;
  const { sheet } = usePreview(
    scored === null || indicators === undefined || adjustments.data === undefined
      ? null
      : {
          schemeId: scored.schemeId,
          funding: funding ?? NO_FUNDING,
          indicators,
          adjustments: ofForm(adjustments.data, scored.projectId),
        },
    readable,
  );
  return sheet;
}
