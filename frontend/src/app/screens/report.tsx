import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { ReportPage } from "../../features/report/ReportPage";

const FROM = "/evaluations/$evaluationId/report";

export function ReportScreen() {
  const { evaluationId } = useParams({ from: FROM });
  const { view, appendix, against } = useSearch({ from: FROM });
  const navigate = useNavigate({ from: FROM });
  return (
    <ReportPage
      key={evaluationId}
      evaluationId={evaluationId}
      view={view ?? "read"}
      appendices={(appendix ?? ["explanations"]).filter((one) => one !== "none")}
      onChoose={(chosen) =>
        void navigate({
          search: (known) => ({ ...known, appendix: chosen.length === 0 ? ["none"] : chosen }),
          replace: true,
        })
      }
      against={against ?? null}
      onAgainst={(other) =>
        void navigate({ search: (known) => ({ ...known, against: other }), replace: true })
      }
    />
  );
}
