import { useParams } from "@tanstack/react-router";
import { ReportPage } from "../../features/report/ReportPage";

export function ReportScreen() {
  const { evaluationId } = useParams({ from: "/evaluations/$evaluationId/report" });
  return <ReportPage evaluationId={evaluationId} />;
}
