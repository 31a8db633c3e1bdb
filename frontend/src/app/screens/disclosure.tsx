import { useParams } from "@tanstack/react-router";
import { DisclosurePage } from "../../features/disclosure/DisclosurePage";

export function DisclosureScreen() {
  const { evaluationId } = useParams({ from: "/evaluations/$evaluationId/disclosure" });
  return <DisclosurePage evaluationId={evaluationId} />;
}
