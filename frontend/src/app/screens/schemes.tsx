import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { ComparisonPage } from "../../features/scheme/ComparisonPage";
import { ImpactPage } from "../../features/scheme/ImpactPage";
import { SchemePage } from "../../features/scheme/SchemePage";
import { SchemesPage } from "../../features/scheme/SchemesPage";

export function Schemes() {
  const filter = useSearch({ from: "/schemes" });
  const navigate = useNavigate();
  return (
    <SchemesPage
      filter={filter}
      onFilter={(search) => void navigate({ to: "/schemes", search, replace: true })}
    />
  );
}

export function SchemeScreen() {
  const { schemeId } = useParams({ from: "/schemes/$schemeId" });
  return <SchemePage schemeId={schemeId} />;
}

export function SchemeComparison() {
  const { schemeId } = useParams({ from: "/schemes/$schemeId/comparison" });
  const { with: other } = useSearch({ from: "/schemes/$schemeId/comparison" });
  const navigate = useNavigate();
  return (
    <ComparisonPage
      schemeId={schemeId}
      other={other}
      onOther={(id) =>
        void navigate({
          to: "/schemes/$schemeId/comparison",
          params: { schemeId },
          search: { with: id },
          replace: true,
        })
      }
    />
  );
}

export function SchemeImpact() {
  const { schemeId } = useParams({ from: "/schemes/$schemeId/impact" });
  return <ImpactPage schemeId={schemeId} />;
}
