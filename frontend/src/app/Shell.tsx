import { useQuery } from "@tanstack/react-query";
import { Link, Outlet, useParams } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { answerIn, api } from "../api/client";
import { speak, type Language } from "../shared/i18n/i18n";
import { Icon } from "../shared/layout/Icon";
import { useUnit } from "../shared/money/unit";
import { SaveBoard } from "../shared/save/board";

/** The frame of every page: the bar with what the clerk can go to, and what is chosen for all pages. */
export function Shell() {
  const { t, i18n } = useTranslation();
  const { unit, setUnit } = useUnit();
  const { evaluationId, section, projectId } = useParams({ strict: false });
  const filling = section !== undefined || projectId !== undefined;
  const online = useOnline();
  const version = useQuery({
    queryKey: ["version"],
    queryFn: async () => (await api.GET("/version")).data?.version ?? "",
    staleTime: Infinity,
  });

  const turn = async (language: Language) => {
    answerIn(language);
    await speak(language);
    globalThis.location.reload();
  };

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
          <Link to="/" activeOptions={{ exact: true }}>
            {t("nav.workbench")}
          </Link>
          {evaluationId === undefined ? null : (
            <>
              <Link
                to="/evaluations/$evaluationId/$section"
                params={{ evaluationId, section: "profile" }}
                {...(filling ? { className: "active", "aria-current": "true" as const } : {})}
              >
                {t("nav.fill")}
              </Link>
              <Link to="/evaluations/$evaluationId/report" params={{ evaluationId }}>
                {t("nav.report")}
              </Link>
            </>
          )}
          <Link to="/departments">{t("nav.departments")}</Link>
        </nav>
        <div className="bar-tools">
          <button
            type="button"
            aria-label={`${t("unit.shown", { unit })}，${t("unit.switch")}`}
            onClick={() => setUnit(unit === "元" ? "万元" : "元")}
          >
            {t("unit.shown", { unit })}
          </button>
          <button
            type="button"
            lang={i18n.language === "en" ? "zh-CN" : "en"}
            onClick={() => void turn(i18n.language === "en" ? "zh-CN" : "en")}
          >
            {i18n.language === "en" ? "中文" : "English"}
          </button>
          <span className="who">{t("who")}</span>
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
