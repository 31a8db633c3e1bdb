import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { GradeMark } from "../../shared/layout/marks";
import { scoreQueries, type Sheet } from "../../shared/score/queries";
import { ScoreButton } from "../../shared/score/ScoreDialog";

/** 目前得分: the department's total and its levels, or what is stated where its form is not scored; pressed, the way to it. */
export function ScoreSoFar({ evaluationId }: { evaluationId: string }) {
  const { t } = useTranslation("evaluation");
  const score = useQuery(scoreQueries.year(evaluationId));
  const department = score.data?.department;
  const sheet = department?.score ?? null;
  const projects = score.data?.projects ?? [];
  const scored = projects.filter((project) => project.score.score !== null).length;
  return (
    <div className="scores">
      <p>
        <ScoreButton evaluationId={evaluationId} projectId={null}>
          <span className="big">
            {sheet === null ? (department?.statedScore ?? "—") : (sheet.score ?? sheet.scoredSum)}
          </span>
        </ScoreButton>{" "}
        {sheet === null ? (
          <span className="sub">{t("departmentStated")}</span>
        ) : (
          <>
            {sheet.score === null ? (
              <span className="sub">{t("soFar", { points: sheet.scoredPoints })}</span>
            ) : null}{" "}
            {sheet.grade === null ? null : <GradeMark grade={sheet.grade} />}{" "}
            <span className="sub">
              {t("stated")} {department?.statedScore ?? "—"}
            </span>
          </>
        )}{" "}
        {department?.statedGrade == null ? null : <GradeMark grade={department.statedGrade} />}
      </p>
      {sheet === null ? null : <Levels sheet={sheet} />}
      {department?.statedMarks.map((mark) => (
        <p key={mark.message.code} className="sub">
          {mark.message.text}
        </p>
      ))}
      <p className="sub">{department?.notComputable?.text}</p>
      <p className="sub">{t("scoredProjects", { scored, total: projects.length })}</p>
    </div>
  );
}

function Levels({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation();
  const { execution } = sheet;
  const levels = [
    ...(execution === null
      ? []
      : [{ name: execution.label, score: execution.score, points: execution.points }]),
    ...sheet.levels.map(({ level1, score, points }) => ({ name: level1, score, points })),
  ];
  return (
    <ul className="levels">
      {levels.map(({ name, score, points }) => (
        <li key={name}>
          <span>{name}</span>
          <progress value={score ?? 0} max={points ?? 0} aria-label={name} />
          <span>
            {score ?? t("trace.notScored")} / {points ?? "—"}
          </span>
        </li>
      ))}
    </ul>
  );
}
