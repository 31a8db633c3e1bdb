import { Outlet, useParams } from "@tanstack/react-router";
import { EditorPage } from "../../features/evaluation/EditorPage";

export function Editor() {
  const { evaluationId } = useParams({ from: "/evaluations/$evaluationId" });
  return (
    <EditorPage evaluationId={evaluationId}>
      <Outlet />
    </EditorPage>
  );
}
