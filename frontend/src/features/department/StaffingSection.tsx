import { useQuery } from "@tanstack/react-query";
import { Input } from "antd";
import { useTranslation } from "react-i18next";
import { api, section, type Schemas } from "../../api/client";
import { useReadOnly } from "../../shared/form/readOnly";
import { SheetGrid } from "../../shared/grid/SheetGrid";
import type { Column } from "../../shared/grid/model";
import { parseDecimal } from "../../shared/money/yuan";
import { SectionBody } from "../../shared/save/SectionBody";
import { useSection } from "../../shared/save/useSection";

type Staffing = Schemas["Staffing"];
interface Row {
  kind: string;
  label: string;
  inPost: string;
}

const COUNT = /^\d{1,8}$/;
const count = (typed: string) => {
  const text = parseDecimal(typed);
  return text !== null && COUNT.test(text) ? text : null;
};
/** Counts are JSON integers; what is none stays as text in the draft and is not sent. */
const asCount = (text: string): number | null =>
  text === "" ? null : COUNT.test(text) ? parseInt(text, 10) : (text as unknown as number);
const bad = (value: unknown) => typeof value === "string";

/** 人员: authorized posts, and people in post by kind. */
export function StaffingSection({
  evaluation,
  onSaved,
}: {
  evaluation: Schemas["EvaluationView"];
  onSaved(): void;
}) {
  const { t, i18n } = useTranslation("department");
  const readOnly = useReadOnly();
  const lists = useQuery({
    queryKey: ["code-lists", evaluation.fiscalYear],
    staleTime: Infinity,
    queryFn: async ({ signal }) =>
      (
        await api.GET("/code-lists", {
          params: { query: { fiscalYear: evaluation.fiscalYear } },
          signal,
        })
      ).data!.items,
  });
  const kinds = lists.data?.find((list) => list.list === "staffKind")?.entries ?? [];
  const edited = useSection(section("/evaluations/{id}/staffing", { id: evaluation.id }), {
    onSaved,
    unreadable: (value) =>
      [value.authorized, ...value.rows.map((row) => row.inPost)].filter(bad).length,
  });
  const rowsOf = (staffing: Staffing): Row[] =>
    kinds.map((kind) => ({
      kind: kind.code,
      label: i18n.language === "en" ? kind.en : kind.zh,
      inPost: `${staffing.rows.find((row) => row.kind === kind.code)?.inPost ?? ""}`,
    }));
  const columns: Column<Row>[] = [
    { key: "label", title: t("kind"), width: 220, get: (row) => row.label },
    {
      key: "inPost",
      title: t("inPost"),
      width: 140,
      align: "right",
      get: (row) => row.inPost,
      set: (row, text) => ({ ...row, inPost: text }),
      parse: count,
      mark: (row) =>
        row.inPost === "" || COUNT.test(row.inPost)
          ? null
          : { level: "error", text: t("notACount") },
    },
  ];
  const write = (staffing: Staffing, rows: Row[]) =>
    edited.set({
      ...staffing,
      rows: rows
        .filter((row) => row.inPost !== "")
        .map((row) => ({ kind: row.kind, inPost: asCount(row.inPost) })),
    });
  const total = (staffing: Staffing) =>
    staffing.rows.length === 0 ||
    staffing.rows.some((row) => row.inPost === null || bad(row.inPost))
      ? "—"
      : `${staffing.rows.reduce((sum, row) => sum + (row.inPost ?? 0), 0)}`;
  return (
    <SectionBody
      section={edited}
      describe={(value) => [
        [t("asOf"), value.asOf ?? ""],
        [t("authorized"), `${value.authorized ?? ""}`],
        ...value.rows.map((row): [string, string] => [row.kind, `${row.inPost ?? ""}`]),
      ]}
    >
      {(staffing) => (
        <>
          <div className="panel">
            <div className="body fields">
              <label>
                <span>{t("asOf")}</span>
                <Input
                  readOnly={readOnly}
                  type="date"
                  value={staffing.asOf ?? ""}
                  onChange={(event) =>
                    edited.set({
                      ...staffing,
                      asOf: event.target.value === "" ? null : event.target.value,
                    })
                  }
                />
              </label>
              <label>
                <span>{t("authorized")}</span>
                <Input
                  readOnly={readOnly}
                  inputMode="numeric"
                  value={`${staffing.authorized ?? ""}`}
                  {...(bad(staffing.authorized) ? { status: "error" as const } : {})}
                  onChange={(event) =>
                    edited.set({
                      ...staffing,
                      authorized: asCount(count(event.target.value) ?? event.target.value),
                    })
                  }
                />
                {bad(staffing.authorized) ? <p className="field-error">{t("notACount")}</p> : null}
              </label>
            </div>
          </div>
          <SheetGrid
            label={t("byKind")}
            rows={rowsOf(staffing)}
            columns={columns}
            place="figure/staffing"
            rowKey={(row) => row.kind}
            onChange={(rows) => write(staffing, rows)}
            foot={
              <tr>
                <th scope="row">{t("inPostTotal")}</th>
                <td className="right">{total(staffing)}</td>
              </tr>
            }
          />
        </>
      )}
    </SectionBody>
  );
}
