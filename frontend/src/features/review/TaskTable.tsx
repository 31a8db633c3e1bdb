import { Link } from "@tanstack/react-router";
import { Button, Checkbox, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { GradeMark, IllustrativeMark, Progress, StatusChip } from "../../shared/layout/marks";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { Deadline } from "./Deadline";
import { usePassAll, type Task } from "./queries";
import { passable, sumOf, wayOf } from "./rules";

/** What waits for somebody now: each with the way to do it; what others signed can be passed many at a time. */
export function TaskTable({ tasks, more }: { tasks: readonly Task[]; more: boolean }) {
  const { t } = useTranslation("review");
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [asking, ask] = useState(false);
  const pass = usePassAll();
  const many = tasks.filter(passable);
  const picked = many.filter((task) => chosen.has(task.evaluation.id));
  const names = new Map(tasks.map((task) => [task.evaluation.id, unitOf(task)]));
  const [results, setResults] = useState<
    readonly { name: string; problem: string | null }[] | null
  >(null);
  const toggle = (id: string) =>
    choose((old) => {
      const next = new Set(old);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const passAll = () =>
    pass.mutate(picked, {
      onSuccess: (items) => {
        setResults(
          items.map((item) => ({
            name: names.get(item.evaluationId) ?? item.evaluationId,
            problem: item.problem === null ? null : (item.problem.detail ?? item.problem.title),
          })),
        );
        choose(new Set());
        ask(false);
      },
      onError: () => ask(false),
    });
  const sum = sumOf(tasks);
  return (
    <>
      {results === null ? null : (
        <div className="results" role="status">
          <p>
            {t("batch.done", {
              passed: results.filter(({ problem }) => problem === null).length,
              refused: results.filter(({ problem }) => problem !== null).length,
            })}{" "}
            <button type="button" className="link" onClick={() => setResults(null)}>
              {t("close", { ns: "shared" })}
            </button>
          </p>
          <ul>
            {results.map(({ name, problem }) => (
              <li key={name}>
                {name}
                {"　"}
                {problem === null ? (
                  <span className="chip good">{t("batch.passed")}</span>
                ) : (
                  <span className="field-error">{problem}</span>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {pass.isError ? <ProblemNotice error={pass.error} /> : null}
      {many.length === 0 ? null : (
        <div className="batch">
          <Checkbox
            checked={picked.length === many.length}
            indeterminate={picked.length > 0 && picked.length < many.length}
            onChange={(event) =>
              choose(new Set(event.target.checked ? many.map((task) => task.evaluation.id) : []))
            }
          >
            {t("batch.all")}
          </Checkbox>
          <Button disabled={picked.length === 0} onClick={() => ask(true)}>
            {t("batch.pass", { count: picked.length })}
          </Button>
        </div>
      )}
      <table className="list years tasks">
        <thead>
          <tr>
            <th scope="col">{t("task")}</th>
            <th scope="col">{t("status")}</th>
            <th scope="col">{t("progress")}</th>
            <th scope="col" className="num">
              {t("remarks")}
            </th>
            <th scope="col" className="num">
              {t("statedScore")}
            </th>
            <th scope="col" className="num">
              {t("deadline")}
            </th>
            <th scope="col">
              <span className="sr">{t("actions")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {tasks.map((task) => (
            <Row
              key={task.evaluation.id}
              task={task}
              {...(passable(task)
                ? {
                    chosen: chosen.has(task.evaluation.id),
                    onChoose: () => toggle(task.evaluation.id),
                  }
                : {})}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("sum.units", { count: sum.units })}</th>
            <td />
            <td>{t("sum.projects", { count: sum.projects })}</td>
            <td className="num">{t("sum.openRemarks", { count: sum.openRemarks })}</td>
            <td className="num">
              {sum.averageScore === null ? "—" : t("sum.average", { score: sum.averageScore })}
            </td>
            <td colSpan={2}>
              <span className="sub">
                {[
                  ...(sum.withoutScore === 0
                    ? []
                    : [t("sum.withoutScore", { count: sum.withoutScore })]),
                  ...(more ? [t("sum.listedOnly")] : []),
                ].join("；")}
              </span>
            </td>
          </tr>
        </tfoot>
      </table>
      {asking ? (
        <Modal
          open
          title={t("batch.pass", { count: picked.length })}
          okText={t("action.PASS")}
          cancelText={t("cancel", { ns: "shared" })}
          okButtonProps={{ loading: pass.isPending }}
          onCancel={() => ask(false)}
          onOk={passAll}
        >
          <p>{t("batch.means")}</p>
          <ul className="plain">
            {picked.map((task) => (
              <li key={task.evaluation.id}>{unitOf(task)}</li>
            ))}
          </ul>
        </Modal>
      ) : null}
    </>
  );
}

const unitOf = ({ evaluation }: Task) =>
  evaluation.departmentShortName ?? evaluation.departmentName;

function Row({ task, chosen, onChoose }: { task: Task; chosen?: boolean; onChoose?: () => void }) {
  const { t } = useTranslation("review");
  const { evaluation } = task;
  const title = t("taskTitle", { year: evaluation.fiscalYear, unit: unitOf(task) });
  const way = wayOf(task);
  const words = t(`way.${way}`);
  return (
    <tr>
      <td>
        {onChoose === undefined ? null : (
          <Checkbox
            aria-label={t("batch.one", { title })}
            checked={chosen === true}
            onChange={onChoose}
          />
        )}{" "}
        <TaskLink task={task}>{title}</TaskLink>{" "}
        {evaluation.illustrative ? <IllustrativeMark /> : null}
        <div className="sub">{t("projects", { count: evaluation.projectCount })}</div>
      </td>
      <td>
        <StatusChip status={evaluation.status} />{" "}
        {task.overdue ? <span className="chip bad">{t("overdue")}</span> : null}
      </td>
      <td>
        <Progress done={evaluation.sectionsDone} total={evaluation.sectionsTotal} />
      </td>
      <td className="num" data-label={t("remarks")}>
        {task.openRemarks + task.answeredRemarks === 0 ? (
          <span className="absent">—</span>
        ) : (
          t("answeredOf", { answered: task.answeredRemarks, open: task.openRemarks })
        )}
      </td>
      <td className="num" data-label={t("statedScore")}>
        {evaluation.statedScore ?? <span className="absent">—</span>}{" "}
        {evaluation.statedGrade === null ? null : <GradeMark grade={evaluation.statedGrade} />}
      </td>
      <td className="num" data-label={t("deadline")}>
        <Deadline deadline={evaluation.deadline} open={way !== "review"} />
      </td>
      <td className="num todo">
        <TaskLink task={task} aria-label={`${words} ${title}`}>
          {words}
        </TaskLink>
      </td>
    </tr>
  );
}

function TaskLink({
  task,
  children,
  ...props
}: {
  task: Task;
  children: string;
  "aria-label"?: string;
}) {
  const evaluationId = task.evaluation.id;
  const way = wayOf(task);
  return way === "review" ? (
    <Link to="/evaluations/$evaluationId/review" params={{ evaluationId }} {...props}>
      {children}
    </Link>
  ) : (
    <Link
      to="/evaluations/$evaluationId/$section"
      params={{ evaluationId, section: way === "fill" ? "profile" : "submission" }}
      {...props}
    >
      {children}
    </Link>
  );
}
