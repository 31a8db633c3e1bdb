import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ProblemError } from "../../api/client";
import { ContextBar } from "../../shared/layout/ContextBar";
import { Icon } from "../../shared/layout/Icon";
import { GradeMark, IllustrativeMark, StatusChip } from "../../shared/layout/marks";
import { Skeleton } from "../../shared/layout/Skeleton";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { ScoreButton } from "../../shared/score/ScoreDialog";
import { Changes } from "./Changes";
import { ChangedSince } from "./ChangedSince";
import { Course } from "./Course";
import { Findings } from "./Findings";
import { LastYear } from "./LastYear";
import { reviewQueries, useTakeStep, type Standing } from "./queries";
import { RemarkSide } from "./RemarkSide";
import { isTurn, neighbours, numbered, ownSteps, wayOf } from "./rules";
import { Obstacles, StepButtons } from "./StepButtons";
import { useDraft } from "./useDraft";
import { usePicking } from "./usePicking";
import { usePlaces } from "./usePlaces";
import { useSeen } from "./useSeen";
import "./review.css";

/** What the report tells of its places, and shows beside them. */
export interface Places {
  pick(anchor: string): void;
  margin(anchor: string): ReactNode;
  pickLabel: string;
}

const TABS = ["findings", "changes", "lastYear", "course"] as const;
type Drawer = "compare" | "talk" | null;

const sameStep = (a: Standing, b: Standing) =>
  a.value.state === b.value.state && a.value.history.length === b.value.history.length;

/** 审核台: the report at the left, what to compare it with in the middle, the remarks at the right. */
export function ReviewPage({
  evaluationId,
  report,
}: {
  evaluationId: string;
  report(places: Places): ReactNode;
}) {
  const { t } = useTranslation("review");
  const [opened] = useState(() => new Date());
  const [tab, setTab] = useState<(typeof TABS)[number]>("findings");
  const [drawer, setDrawer] = useState<Drawer>(null);
  const [draft, setDraft] = useDraft(evaluationId);
  const box = useRef<HTMLElement>(null);
  const summary = useQuery(reviewQueries.summary(evaluationId));
  const steps = useQuery(reviewQueries.steps(evaluationId));
  const remarks = useQuery(reviewQueries.remarks(evaluationId));
  const take = useTakeStep(evaluationId);
  const place = usePlaces(evaluationId);
  const { seen, stale, look } = useSeen(steps.data, sameStep);
  const refused =
    take.error instanceof ProblemError && take.error.problem.status === 412 && take.isError;
  const reviewing = seen !== undefined && !stale && isTurn(seen.value.steps);

  const pick = (anchor: string, quote = "") => {
    if (!reviewing) return;
    setDraft({
      anchor,
      text: quote === "" ? (draft?.text ?? "") : `${draft?.text ?? ""}“${quote}”：`,
    });
    setDrawer("talk");
  };
  usePicking(box, pick);

  const failed = summary.error ?? steps.error ?? remarks.error;
  if (failed !== null)
    return (
      <main className="page">
        <ProblemNotice error={failed} onRetry={() => void steps.refetch()} />
      </main>
    );
  if (summary.data === undefined || seen === undefined || remarks.data === undefined)
    return (
      <main className="page">
        <Skeleton />
      </main>
    );

  const all = remarks.data;
  const numbers = numbered(all);
  const own = ownSteps(seen.value.steps);
  const show = (anchor: string) => {
    const target = box.current?.querySelector<HTMLElement>(
      `button[data-anchor="${CSS.escape(anchor)}"], [data-anchor="${CSS.escape(anchor)}"] .pick`,
    );
    target?.scrollIntoView({ block: "center" });
    target?.focus({ preventScroll: true });
  };
  const goTo = (id: string) => {
    setDrawer("talk");
    const thread = document.getElementById(`remark-${id}`);
    thread?.scrollIntoView({ block: "nearest" });
    thread?.focus({ preventScroll: true });
  };
  const margin = (anchor: string) =>
    all
      .filter((remark) => remark.anchor === anchor)
      .map((remark) => (
        <button
          key={remark.id}
          type="button"
          className={`remark-mark ${remark.state}`}
          aria-label={`${t("remark.one", { number: numbers.get(remark.id) })} ${t(`remark.${remark.state}`)}`}
          onClick={() => goTo(remark.id)}
        >
          {numbers.get(remark.id)}
        </button>
      ));
  const { departmentShortName, departmentName, fiscalYear, statedScore, statedGrade } =
    summary.data;
  return (
    <>
      <ContextBar
        back={
          <Link to="/" className="crumb">
            <Icon name="left" />
            {t("backToQueue")}
          </Link>
        }
        title={t("titleOf", { unit: departmentShortName ?? departmentName, year: fiscalYear })}
        actions={
          <>
            <Queue evaluationId={evaluationId} />
            <span className="desk-only">
              <StepButtons
                steps={own}
                etag={seen.etag}
                stale={stale || refused}
                openRemarks={all.filter((remark) => remark.state !== "ACCEPTED").length}
                take={take}
                onTaken={() => {
                  setDraft(null);
                  look();
                }}
              />
            </span>
          </>
        }
      >
        <StatusChip status={summary.data.status} />
        {summary.data.illustrative ? <IllustrativeMark /> : null}
        <span className="sub stated">
          <ScoreButton evaluationId={evaluationId} projectId={null}>
            {t("stated")} <b>{statedScore ?? "—"}</b>
          </ScoreButton>{" "}
          {statedGrade === null ? null : <GradeMark grade={statedGrade} />}
        </span>
      </ContextBar>
      {stale || refused ? (
        <ChangedSince
          evaluationId={evaluationId}
          from={opened}
          onLook={() => {
            take.reset();
            look();
          }}
        />
      ) : take.isError ? (
        <ProblemNotice error={take.error} />
      ) : null}
      <Obstacles steps={own} />
      <div className={drawer === null ? "review-desk" : `review-desk shows-${drawer}`}>
        <main className="desk-report" ref={box} aria-label={t("report")}>
          <p className="sub hint desk-only">
            {t(reviewing ? "hint" : "readingOnly", { state: t(`state.${seen.value.state}`) })}
            <span className="handles">
              <Button
                size="small"
                aria-expanded={drawer === "compare"}
                onClick={() => setDrawer(drawer === "compare" ? null : "compare")}
              >
                {t("compare")}
              </Button>
              <Button
                size="small"
                aria-expanded={drawer === "talk"}
                onClick={() => setDrawer(drawer === "talk" ? null : "talk")}
              >
                {t("remarksOf", { count: all.length })}
              </Button>
            </span>
          </p>
          {report({ pick, margin, pickLabel: t("write") })}
        </main>
        <section className="compare" aria-label={t("compare")}>
          <div className="tabs">
            {TABS.map((name) => (
              <button
                key={name}
                type="button"
                aria-pressed={tab === name}
                onClick={() => setTab(name)}
              >
                {t(`tab.${name}`)}
              </button>
            ))}
          </div>
          {tab === "findings" ? (
            <Findings
              evaluationId={evaluationId}
              onRemark={
                reviewing
                  ? (anchor, text) => {
                      setDraft({ anchor, text });
                      setDrawer("talk");
                    }
                  : null
              }
            />
          ) : null}
          {tab === "changes" ? (
            <Changes
              evaluationId={evaluationId}
              submitted={seen.value.history.some(({ action }) => action === "SUBMIT")}
            />
          ) : null}
          {tab === "lastYear" ? <LastYear evaluation={summary.data} /> : null}
          {tab === "course" ? <Course history={seen.value.history} /> : null}
        </section>
        <RemarkSide
          evaluationId={evaluationId}
          remarks={all}
          place={place}
          reviewing={reviewing}
          draft={reviewing ? draft : null}
          onDraft={setDraft}
          onShow={show}
        />
      </div>
    </>
  );
}

/** Which of those that wait this one is, with the ways to the one before and the next. */
function Queue({ evaluationId }: { evaluationId: string }) {
  const { t } = useTranslation("review");
  const tasks = useInfiniteQuery(reviewQueries.tasks());
  const ids = (tasks.data?.pages.flatMap((page) => page.items) ?? [])
    .filter((task) => wayOf(task) === "review")
    .map((task) => task.evaluation.id);
  const around = neighbours(ids, evaluationId);
  const first = ids.find((id) => id !== evaluationId);
  const to = "/evaluations/$evaluationId/review";
  if (around === null)
    return first === undefined ? null : (
      <Link to={to} params={{ evaluationId: first }}>
        {t("nextOne")}
      </Link>
    );
  return (
    <nav className="queue-place" aria-label={t("queue")}>
      <span className="sub">
        {t("placeInQueue", { at: around.at, of: `${around.of}${tasks.hasNextPage ? "+" : ""}` })}
      </span>
      {around.previous === null ? null : (
        <Link to={to} params={{ evaluationId: around.previous }}>
          {t("previous")}
        </Link>
      )}
      {around.next === null ? null : (
        <Link to={to} params={{ evaluationId: around.next }}>
          {t("next")}
        </Link>
      )}
    </nav>
  );
}
