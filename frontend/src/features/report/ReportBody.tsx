import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "../../shared/layout/Skeleton";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { AnchoringProvider, type Anchoring } from "./anchoring";
import { Document } from "./Document";
import { reportQueries } from "./queries";
import "./report.css";

/** The report as something on which remarks are made, for a page that has its own frame. */
export function ReportBody({ evaluationId, places }: { evaluationId: string; places: Anchoring }) {
  const found = useQuery(reportQueries.report(evaluationId));
  if (found.isError)
    return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />;
  if (found.data === undefined) return <Skeleton />;
  return (
    <AnchoringProvider value={places}>
      <Document report={found.data} />
    </AnchoringProvider>
  );
}
