import { useParams } from "@tanstack/react-router";
import { ReportBody } from "../../features/report/ReportBody";
import { ReviewPage } from "../../features/review/ReviewPage";

/** The desk of the one feature around the report of the other. */
export function Review() {
  const { evaluationId } = useParams({ from: "/evaluations/$evaluationId/review" });
  return (
    <ReviewPage
      key={evaluationId}
      evaluationId={evaluationId}
      report={(places) => <ReportBody evaluationId={evaluationId} places={places} />}
    />
  );
}
