import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Popover } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { api, type Schemas, type Section } from "../../api/client";
import { decimalColumn, textColumn } from "../../shared/grid/columns";
import { SheetGrid } from "../../shared/grid/SheetGrid";
import type { Column } from "../../shared/grid/model";
import { GradeMark } from "../../shared/layout/marks";
import { isYuan, sumDecimals } from "../../shared/money/yuan";
import { SectionBody } from "../../shared/save/SectionBody";
import { useSection } from "../../shared/save/useSection";
import { Trace } from "./Trace";
import { adoptIds, emptyRow, readSign, showSign, unreadable, type IndicatorRow } from "./rules";

type Funding = Schemas["Funding"];
type IndicatorTable = Schemas["IndicatorTable"];

interface Props {
  section: Section<IndicatorTable>;
  /** What names the table, and with its id a row. */
  place: string;
  /** By which the table is scored as it is typed; without it there are no scores. */
  schemeId: string | null;
  funding: Funding | null;
  onSaved(): void;
}

/** The indicator grid: scores follow as one types, computed by the server's own rules. */
export function IndicatorSection({ section, place, schemeId, funding, onSaved }: Props) {
  const { t } = useTranslation("indicator");
  const edited = useSection(section, { onSaved, unreadable, adopt: adoptIds });
  const sheet = usePreview(schemeId, funding, edited.value);
  const [traced, setTraced] = useState<number | null>(null);

  const scoreOf = (index: number) => sheet?.rows[index];
  const scoreColumn: Column<IndicatorRow> = {
    key: "score",
    title: t("score"),
    width: 60,
    align: "right",
    get: (_row) => "",
    render: (_row, index) => {
      const score = scoreOf(index);
      if (score === undefined) return "—";
      return (
        <Popover
          open={traced === index}
          onOpenChange={(open) => setTraced(open ? index : null)}
          trigger="click"
          title={`${score.label}　${score.score ?? t("notScored")}`}
          content={<Trace row={score} />}
        >
          <button
            type="button"
            className="score-cell"
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
    ...(schemeId === null
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
            {sheet === undefined ? null : (
              <span className="push">
                {sheet.score === null
                  ? t("scoredSoFar", { sum: sheet.scoredSum, points: sheet.scoredPoints })
                  : t("total", { score: sheet.score })}{" "}
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
                  {t(schemeId === null ? "sum" : "sumWithExecution", {
                    points: sheet?.execution?.points ?? "",
                  })}
                </th>
                <td className="right">
                  {sheet?.points ?? sumDecimals(table.rows.map((row) => row.points)) ?? "—"}
                </td>
                {schemeId === null ? null : (
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

/** The scores of the table as it stands on the page, a moment after the last key. */
function usePreview(
  schemeId: string | null,
  funding: Funding | null,
  table: IndicatorTable | undefined,
) {
  const [settled, setSettled] = useState(table);
  useEffect(() => {
    const wait = setTimeout(() => setSettled(table), 300);
    return () => clearTimeout(wait);
  }, [table]);
  const readable =
    settled !== undefined &&
    unreadable(settled) === 0 &&
    (funding?.rows ?? []).every((row) =>
      [row.yearBudget, row.executed, row.initialBudget].every((a) => a === null || isYuan(a)),
    );
  const preview = useQuery({
    queryKey: ["preview", schemeId, funding, settled],
    enabled: schemeId !== null && readable,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 30_000,
    queryFn: async ({ signal }) =>
      (
        await api.POST("/scoring/preview", {
          body: {
            schemeId: schemeId ?? "",
            schemeCode: null,
            schemeVersion: null,
            scheme: null,
            adjustments: [],
            funding: funding ?? { rows: [] },
            indicators: settled ?? { rows: [] },
          },
          signal,
        })
      ).data!,
  });
  return schemeId === null ? undefined : preview.data;
}
