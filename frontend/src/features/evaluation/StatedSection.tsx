import { useTranslation } from "react-i18next";
import { section, type Schemas } from "../../api/client";
import type { Column } from "../../shared/grid/model";
import { SheetGrid } from "../../shared/grid/SheetGrid";
import { EmptyState } from "../../shared/layout/EmptyState";
import { ComputedValue, SUFFIX } from "../../shared/money/Figure";
import { parseDecimal } from "../../shared/money/yuan";
import { useNames } from "../../shared/prose/useNames";
import { SectionBody } from "../../shared/save/SectionBody";
import { useSection } from "../../shared/save/useSection";

type Row = Schemas["StatedFigure"];

const idOf = ({ subject, kind }: Row) => `${subject}:${kind}`;
const isUnread = ({ unit, value }: Row) => unit !== "TEXT" && parseDecimal(value) === null;

/** 自述数: what a document said of the year, each beside what is computed; mended here, or cleared and so withdrawn. */
export function StatedSection({
  evaluationId,
  onSaved,
}: {
  evaluationId: string;
  onSaved(): void;
}) {
  const { t } = useTranslation("evaluation");
  const { figures, names } = useNames(evaluationId);
  const edited = useSection(section("/evaluations/{id}/stated-figures", { id: evaluationId }), {
    onSaved,
    unreadable: ({ rows }) => rows.filter(isUnread).length,
  });
  const nameOf = (row: Row) => names.byId.get(idOf(row))?.label ?? idOf(row);
  const columns: Column<Row>[] = [
    { key: "figure", title: t("statedFigure.figure"), width: 240, get: nameOf },
    {
      key: "value",
      title: t("statedFigure.value"),
      width: 120,
      align: "right",
      get: ({ value }) => value,
      set: (row, value) => ({ ...row, value }),
      parse: (typed) => parseDecimal(typed) ?? typed.trim(),
      mark: (row) => (isUnread(row) ? { level: "error", text: t("statedFigure.noNumber") } : null),
    },
    { key: "unit", title: t("statedFigure.unit"), width: 60, get: ({ unit }) => SUFFIX[unit] },
    {
      key: "computed",
      title: t("statedFigure.computed"),
      width: 140,
      align: "right",
      get: () => "",
      render: (row) => <ComputedValue figure={figures.find(({ id }) => id === idOf(row))} />,
    },
    {
      key: "quote",
      title: t("statedFigure.quote"),
      width: 360,
      get: ({ quote }) => quote ?? "",
      hover: ({ quote }) => quote ?? undefined,
    },
  ];
  return (
    <SectionBody
      section={edited}
      describe={({ rows }) => rows.map((row) => [nameOf(row), `${row.value}${SUFFIX[row.unit]}`])}
    >
      {(stated) =>
        stated.rows.length === 0 ? (
          <EmptyState>{t("statedFigure.none")}</EmptyState>
        ) : (
          <>
            <p className="sub">{t("statedFigure.explain")}</p>
            <SheetGrid
              label={t("statedFigures")}
              rows={stated.rows}
              columns={columns}
              place="stated"
              rowKey={idOf}
              onChange={(rows) =>
                edited.set({ ...stated, rows: rows.filter(({ value }) => value !== "") })
              }
            />
          </>
        )
      }
    </SectionBody>
  );
}
