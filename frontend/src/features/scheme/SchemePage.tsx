import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Loaded } from "../../api/client";
import { ContextBar } from "../../shared/layout/ContextBar";
import { Skeleton } from "../../shared/layout/Skeleton";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { useMay } from "../../shared/session/rights";
import { CaseTable } from "./CaseTable";
import { CopyScheme } from "./CopyScheme";
import { FaultList } from "./FaultList";
import { StateChip } from "./marks";
import { PublishScheme } from "./PublishScheme";
import { schemeQueries, type Scheme } from "./queries";
import { RemoveScheme } from "./RemoveScheme";
import { Crumb } from "./Crumb";
import { SchemeText } from "./SchemeText";
import { summaryOf } from "./rules";
import { Versions } from "./Versions";
import "./scheme.css";

/** One version of a scheme, as the regulation that it is, and what can be done with it. */
export function SchemePage({ schemeId }: { schemeId: string }) {
  const { t } = useTranslation("scheme");
  const found = useQuery(schemeQueries.one(schemeId));
  if (found.data !== undefined) return <Shown key={schemeId} loaded={found.data} />;
  return (
    <>
      <ContextBar title={t("title")} back={<Crumb />} />
      <main className="page">
        {found.isError ? (
          <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
        ) : (
          <Skeleton />
        )}
      </main>
    </>
  );
}

type Doing = "copy" | "publish" | "remove" | null;

function Shown({ loaded: { value: scheme, etag } }: { loaded: Loaded<Scheme> }) {
  const { t } = useTranslation("scheme");
  const may = useMay();
  const [doing, setDoing] = useState<Doing>(null);
  const isDraft = scheme.state === "DRAFT";
  const faults = useQuery({ ...schemeQueries.faults(scheme.id, etag), enabled: isDraft });
  const summary = summaryOf(scheme);
  const close = () => setDoing(null);
  const params = { schemeId: scheme.id };
  return (
    <>
      <ContextBar
        title={scheme.content.name}
        back={<Crumb />}
        actions={
          <>
            <Link to="/schemes/$schemeId/comparison" params={params} className="button">
              {t("compare")}
            </Link>
            {may("READ") ? (
              <Link to="/schemes/$schemeId/impact" params={params} className="button">
                {t("impact")}
              </Link>
            ) : null}
            {may("MANAGE_SCHEMES") ? (
              <>
                <Button onClick={() => setDoing("copy")}>{t("copy")}</Button>
                {isDraft ? (
                  <>
                    <Button danger onClick={() => setDoing("remove")}>
                      {t("remove")}
                    </Button>
                    <Link to="/schemes/$schemeId/edit" params={params} className="button">
                      {t("edit")}
                    </Link>
                    <Button type="primary" onClick={() => setDoing("publish")}>
                      {t("publish")}
                    </Button>
                  </>
                ) : null}
              </>
            ) : null}
          </>
        }
      >
        <span className="sub">{t("versionOf", summary)}</span>
        <StateChip state={scheme.state} />
      </ContextBar>
      <main className="page scheme">
        {faults.isError ? (
          <ProblemNotice error={faults.error} onRetry={() => void faults.refetch()} />
        ) : null}
        {faults.data === undefined || faults.data.length === 0 ? null : (
          <FaultList faults={faults.data} />
        )}
        <Versions scheme={summary} />
        <SchemeText content={scheme.content} />
        <CaseTable content={scheme.content} faults={isDraft ? faults.data : []} />
      </main>
      {doing === "copy" ? <CopyScheme scheme={summary} onClose={close} /> : null}
      {doing === "publish" ? (
        <PublishScheme scheme={summary} etag={etag} faults={faults.data} onClose={close} />
      ) : null}
      {doing === "remove" ? <RemoveScheme scheme={summary} etag={etag} onClose={close} /> : null}
    </>
  );
}
