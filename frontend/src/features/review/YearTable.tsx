import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { GradeMark, IllustrativeMark, Progress, StatusChip } from "../../shared/layout/marks";
import { useMay } from "../../shared/session/rights";
import { Deadline } from "./Deadline";
import type { EvaluationSummary } from "./queries";

/** The years as the workbench shows them: where each stands, and what to do with it. */
export function YearTable({ items }: { items: readonly EvaluationSummary[] }) {
  const { t } = useTranslation("review");
  return (
    <table className="list years">
      <thead>
        <tr>
          <th scope="col">{t("task")}</th>
          <th scope="col">{t("status")}</th>
          <th scope="col">{t("progress")}</th>
          <th scope="col" className="num">
            {t("statedScore")}
          </th>
          <th scope="col" className="num">
            {t("deadline")}
          </th>
          <th scope="col">
            <span className="sr">{t("actions")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Row key={item.id} item={item} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ item }: { item: EvaluationSummary }) {
  const { t } = useTranslation("review");
  const may = useMay();
  const open = ["TO_FILL", "TO_SUBMIT", "RETURNED"].includes(item.status);
  const title = t("taskTitle", {
    year: item.fiscalYear,
    unit: item.departmentShortName ?? item.departmentName,
  });
  const evaluationId = item.id;
  return (
    <tr>
      <td>
        <Link
          to="/evaluations/$evaluationId/$section"
          params={{ evaluationId, section: "profile" }}
        >
          {title}
        </Link>{" "}
        {item.illustrative ? <IllustrativeMark /> : null}
        <div className="sub">{t("projects", { count: item.projectCount })}</div>
      </td>
      <td>
        <StatusChip status={item.status} />
      </td>
      <td>
        <Progress done={item.sectionsDone} total={item.sectionsTotal} />
      </td>
      <td className="num" data-label={t("statedScore")}>
        {item.statedScore ?? <span className="absent">—</span>}{" "}
        {item.statedGrade === null ? null : <GradeMark grade={item.statedGrade} />}
      </td>
      <td className="num" data-label={t("deadline")}>
        <Deadline deadline={item.deadline} open={open} />
      </td>
      <td className="num todo">
        {open && may("FILL") ? (
          <Link
            to="/evaluations/$evaluationId/$section"
            params={{ evaluationId, section: "profile" }}
            aria-label={`${t("continue")} ${title}`}
          >
            {t("continue")}
          </Link>
        ) : null}
        <Link
          to="/evaluations/$evaluationId/report"
          params={{ evaluationId }}
          aria-label={`${t("report")} ${title}`}
        >
          {t("report")}
        </Link>
      </td>
    </tr>
  );
}
