import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ProblemError } from "../../api/client";
import { FindingItem } from "../../shared/findings/FindingItem";
import { findingsOf } from "../../shared/findings/queries";
import { blocking } from "../../shared/findings/rules";
import { GradeMark } from "../../shared/layout/marks";
import { Skeleton } from "../../shared/layout/Skeleton";
import { ComputedValue, StatedValue } from "../../shared/money/Figure";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { useMay } from "../../shared/session/rights";
import { ChangedSince } from "./ChangedSince";
import { Course } from "./Course";
import { reviewQueries, useTakeStep, type Remark } from "./queries";
import { numbered, ownSteps, toSign } from "./rules";
import { SpotLink } from "../../shared/places/SpotLink";
import { Obstacles, StepButtons } from "./StepButtons";
import { usePlaces } from "./usePlaces";
import { useSeen } from "./useSeen";
import "./review.css";

type ToSign = NonNullable<
  Awaited<ReturnType<NonNullable<ReturnType<typeof reviewQueries.toSign>["queryFn"]>>>
>;

/** 送审与签署: what is still wrong, the figures that are signed, and one press. What is shown is what is signed. */
export function SubmissionSection({ evaluationId }: { evaluationId: string }) {
  const { t } = useTranslation("review");
  const found = useQuery(reviewQueries.toSign(evaluationId));
  const remarks = useQuery(reviewQueries.remarks(evaluationId));
  const take = useTakeStep(evaluationId);
  const { seen, stale, look } = useSeen<ToSign>(found.data, (a, b) => a.etag === b.etag);
  const failed = found.error ?? remarks.error;
  if (failed !== null) return <ProblemNotice error={failed} onRetry={() => void found.refetch()} />;
  if (seen === undefined || remarks.data === undefined) return <Skeleton />;
  const { value } = seen;
  const own = ownSteps(value.steps);
  const others = value.steps.filter((step) => !own.includes(step));
  const refused =
    take.isError && take.error instanceof ProblemError && take.error.problem.status === 412;
  const signing = value.state === "UNIT_REVIEW";
  const filling = value.state === "NOT_STARTED" || value.state === "FILLING";
  return (
    <div className="submission">
      <section className="panel" aria-label={t("title")}>
        <header>
          <h2>
            {t(`state.${value.state}`)}
            {value.version > 1 ? t("version", { version: value.version }) : ""}
          </h2>
          {value.overdue ? <span className="chip bad">{t("overdue")}</span> : null}
          <span className="push step-buttons">
            <StepButtons
              steps={own}
              etag={seen.etag}
              stale={stale || refused}
              openRemarks={remarks.data.filter((remark) => remark.state !== "ACCEPTED").length}
              take={take}
              onTaken={look}
              nameOf={(action) => t(signing && action === "PASS" ? "sign" : `action.${action}`)}
            />
          </span>
        </header>
        <div className="body">
          <Obstacles steps={own} />
          {own.length === 0 ? <p className="sub">{t("nothingForYou")}</p> : null}
          {others.length === 0 ? null : (
            <p className="sub">
              {t("others", {
                actions: others.map((step) => t(`action.${step.action}`)).join("、"),
              })}
            </p>
          )}
          {signing && own.some((step) => step.action === "PASS") ? (
            <p>
              {t("signMeans")}{" "}
              <Link to="/evaluations/$evaluationId/report" params={{ evaluationId }}>
                {t("readReport")}
              </Link>
              {"　"}
              <Link to="/evaluations/$evaluationId/review" params={{ evaluationId }}>
                {t("toDesk")}
              </Link>
            </p>
          ) : null}
        </div>
      </section>
      {stale || refused ? (
        <ChangedSince
          evaluationId={evaluationId}
          from={seen.at}
          onLook={() => {
            take.reset();
            look();
          }}
        />
      ) : take.isError ? (
        <ProblemNotice error={take.error} />
      ) : null}
      {filling ? <Wrong evaluationId={evaluationId} seen={seen} remarks={remarks.data} /> : null}
      <Signed seen={seen} />
      <section className="panel" aria-label={t("history")}>
        <header>
          <h2>{t("history")}</h2>
        </header>
        <Course history={value.history} />
      </section>
    </div>
  );
}

/** What is missing, the remarks that wait for an answer and the errors that block, each with the way there. */
function Wrong({
  evaluationId,
  seen,
  remarks,
}: {
  evaluationId: string;
  seen: ToSign;
  remarks: readonly Remark[];
}) {
  const { t } = useTranslation("review");
  const { t: word } = useTranslation("evaluation");
  const may = useMay();
  const found = useQuery(findingsOf(evaluationId));
  const errors = blocking(found.data?.items ?? []);
  const missing = seen.sections.filter((section) => section.missing.length > 0);
  const open = remarks.filter((remark) => remark.state === "OPEN");
  const numbers = numbered(remarks);
  const place = usePlaces(evaluationId, open.length > 0);
  const nothing = missing.length === 0 && open.length === 0 && errors.length === 0;
  return (
    <section className="panel" aria-label={t("wrong")}>
      <header>
        <h2>{t("wrong")}</h2>
      </header>
      {nothing ? <p className="sub none">{t("nothingWrong")}</p> : null}
      <ul className="wrong">
        {missing.map(({ section, required, missing: what }) => (
          <li key={section}>
            <span>
              {word(`section.${section}`)}
              {required ? null : <span className="sub"> {t("notRequired")}</span>}
            </span>
            <span className="sub">{what.join("；")}</span>
            <Link
              to="/evaluations/$evaluationId/$section"
              params={{ evaluationId, section: section.toLowerCase() }}
              aria-label={`${t("goFill")} ${word(`section.${section}`)}`}
            >
              {t(may("FILL") ? "goFill" : "goLook")}
            </Link>
          </li>
        ))}
        {open.map((remark) => (
          <li key={remark.id}>
            <span>
              {t("remark.one", { number: numbers.get(remark.id) })}
              <span className="sub"> {place(remark.anchor)}</span>
            </span>
            <span className="sub">{remark.text}</span>
            <SpotLink
              evaluationId={evaluationId}
              anchor={remark.anchor}
              aria-label={`${t("mend")} ${numbers.get(remark.id) ?? ""}`}
            >
              {t("mend")}
            </SpotLink>
          </li>
        ))}
      </ul>
      {errors.map((finding) => (
        <FindingItem key={finding.key} evaluationId={evaluationId} finding={finding} />
      ))}
    </section>
  );
}

/** The totals, and what each project comes to. */
function Signed({ seen }: { seen: ToSign }) {
  const { t } = useTranslation("review");
  const absent = <span className="absent">—</span>;
  return (
    <section className="panel" aria-label={t("signed")}>
      <header>
        <h2>{t("signed")}</h2>
      </header>
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{t("lastYear.figure")}</th>
            <th scope="col" className="num">
              {t("computed")}
            </th>
            <th scope="col" className="num">
              {t("stated")}
            </th>
          </tr>
        </thead>
        <tbody>
          {toSign(seen.figures).map((figure) => (
            <tr key={figure.id}>
              <th scope="row">{figure.label}</th>
              <td className="num" data-label={t("computed")}>
                <ComputedValue figure={figure} />
              </td>
              <td className="num" data-label={t("stated")}>
                {figure.stated.length === 0
                  ? absent
                  : figure.stated.map((stated) => (
                      <StatedValue key={stated.value} stated={stated} />
                    ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {seen.score.projects.length === 0 ? null : <Projects projects={seen.score.projects} />}
    </section>
  );
}

function Projects({ projects }: { projects: ToSign["score"]["projects"] }) {
  const { t } = useTranslation("review");
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col">{t("project")}</th>
          <th scope="col" className="num">
            {t("score")}
          </th>
          <th scope="col">{t("grade")}</th>
        </tr>
      </thead>
      <tbody>
        {projects.map((project) => (
          <tr key={project.projectId}>
            <th scope="row">{project.name}</th>
            <td className="num" data-label={t("score")}>
              {project.score.score ?? (
                <span className="absent">{t("notComputable", { ns: "shared" })}</span>
              )}
            </td>
            <td data-label={t("grade")}>
              {typeof project.score.grade === "string" ? (
                <GradeMark grade={project.score.grade} />
              ) : (
                <span className="absent">—</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
