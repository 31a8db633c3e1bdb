import { useParams } from "@tanstack/react-router";
import { SchemeEditor as Editor } from "../../features/scheme/SchemeEditor";
import { useMay } from "../../shared/session/rights";
import { NotFound } from "../NotFound";

export function SchemeEditor() {
  const { schemeId } = useParams({ from: "/schemes/$schemeId/edit" });
  const may = useMay();
  return may("MANAGE_SCHEMES") ? <Editor key={schemeId} schemeId={schemeId} /> : <NotFound />;
}
