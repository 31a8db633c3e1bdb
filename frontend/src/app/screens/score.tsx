import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { ScorePage } from "../../features/scoring/ScorePage";

const FROM = "/evaluations/$evaluationId/score";

export function ScoreScreen() {
  const { evaluationId } = useParams({ from: FROM });
  const { form } = useSearch({ from: FROM });
  const navigate = useNavigate({ from: FROM });
  return (
    <ScorePage
      key={evaluationId}
      evaluationId={evaluationId}
      projectId={form ?? null}
      onOpen={(projectId) =>
        void navigate({ search: projectId === null ? {} : { form: projectId } })
      }
    />
  );
}
