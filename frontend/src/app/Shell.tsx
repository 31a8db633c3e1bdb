import { useQuery } from "@tanstack/react-query";
import { Link, Outlet, useNavigate, useParams } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client";
import { Who } from "../features/identity/Who";
import { LanguageButton } from "../shared/i18n/LanguageButton";
import { Icon } from "../shared/layout/Icon";
import { useUnit } from "../shared/money/unit";
import { SaveBoard, useSendAll } from "../shared/save/board";
import { useMay } from "../shared/session/rights";
import { useSession } from "./session/Session";

/** The frame of every page: the bar with what the clerk can go to, and what is chosen for all pages. */
export function Shell() {
  const { t } = useTranslation();
  const may = useMay();
  const { unit, setUnit } = useUnit();
  const { evaluationId, section, projectId } = useParams({ strict: false });
  const filling = section !== undefined || projectId !== undefined;
  const online = useOnline();
  const version = useQuery({
    queryKey: ["version"],
    queryFn: async () => (await api.GET("/version")).data?.version ?? "",
    staleTime: Infinity,
  });

  return (
    <SaveBoard>
      <a className="skip" href="#content">
        {t("skip")}
      </a>
      <header className="bar">
        <Link to="/" className="brand" aria-label={t("brand")}>
          <Icon name="mark" />
          <span>绩衡</span>
        </Link>
        <nav aria-label={t("nav.label")}>
          {may("READ") ? (
            <Link to="/" activeOptions={{ exact: true }}>
              {t("nav.workbench")}
            </Link>
          ) : null}
          {evaluationId === undefined ? null : (
            <>
              <Link
                to="/evaluations/$evaluationId/$section"
                params={{ evaluationId, section: "profile" }}
                {...(filling ? { className: "active", "aria-current": "true" as const } : {})}
              >
                {t(may("FILL") ? "nav.fill" : "nav.data")}
              </Link>
              <Link to="/evaluations/$evaluationId/report" params={{ evaluationId }}>
                {t("nav.report")}
              </Link>
              {may("REMARK") ? (
                <Link to="/evaluations/$evaluationId/review" params={{ evaluationId }}>
                  {t("nav.review")}
                </Link>
              ) : null}
            </>
          )}
          {may("COMPUTE") ? <Link to="/reconciliation">{t("nav.checking")}</Link> : null}
          {may("READ_TREE") ? <Link to="/departments">{t("nav.departments")}</Link> : null}
          {may("READ") ? <Link to="/schemes">{t("nav.schemes")}</Link> : null}
          {may("MANAGE_ACCOUNTS") ? (
            <>
              <Link to="/accounts">{t("nav.accounts")}</Link>
              <Link to="/api-clients">{t("nav.apiClients")}</Link>
            </>
          ) : null}
          {may("AUDIT") ? <Link to="/audit">{t("nav.audit")}</Link> : null}
        </nav>
        <div className="bar-tools">
          <button
            type="button"
            aria-label={`${t("unit.shown", { unit })}，${t("unit.switch")}`}
            onClick={() => setUnit(unit === "元" ? "万元" : "元")}
          >
            {t("unit.shown", { unit })}
          </button>
          <LanguageButton />
          <Account />
          <span className="version" title={t("version")}>
            {version.data === undefined ? "" : `v${version.data}`}
          </span>
        </div>
      </header>
      {online ? null : (
        <p className="offline" role="alert">
          {t("offline")}
        </p>
      )}
      <div id="content" className="content" tabIndex={-1}>
        <Outlet />
      </div>
    </SaveBoard>
  );
}

/** Whoever leaves has what they typed sent off first. */
function Account() {
  const { t } = useTranslation("identity");
  const { person, leave } = useSession();
  const navigate = useNavigate();
  const sendAll = useSendAll();
  return (
    <Who
      person={person}
      onLogOut={async () => {
        await sendAll();
        await leave();
        await navigate({ to: "/" });
      }}
    >
      <Link to="/password">{t("change")}</Link>
    </Who>
  );
}

function useOnline(): boolean {
  const [online, setOnline] = useState(() => navigator.onLine);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    globalThis.addEventListener("online", look);
    globalThis.addEventListener("offline", look);
    return () => {
      globalThis.removeEventListener("online", look);
      globalThis.removeEventListener("offline", look);
    };
  }, []);
  return online;
}
