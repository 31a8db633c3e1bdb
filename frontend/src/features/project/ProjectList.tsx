import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, ProblemError, section } from "../../api/client";
import { useReadOnly } from "../../shared/form/readOnly";
import { ComputedValue } from "../../shared/money/Figure";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { projectQueries, type EvaluationView, type ProjectView } from "./queries";

interface Props {
  evaluation: EvaluationView;
  current: string | null;
  onOpen(projectId: string | null): void;
  onSaved(): void;
}

/** The projects of a year in their order: opened, added, moved, deleted, and that undone. */
export function ProjectList({ evaluation, current, onOpen, onSaved }: Props) {
  const { t } = useTranslation("project");
  const queries = useQueryClient();
  const projects = useQuery(projectQueries.list(evaluation));
  const figures = useQuery(projectQueries.figures(evaluation.id));
  const readOnly = useReadOnly();
  const [adding, setAdding] = useState(false);
  // The undo outlives the page of the project that was deleted.
  const removedKey = ["removed-project", evaluation.id];
  const removed = useQuery<ProjectView | null>({
    queryKey: removedKey,
    queryFn: () => null,
    staleTime: Infinity,
    initialData: null,
  }).data;
  const setRemoved = (project: ProjectView | null) => queries.setQueryData(removedKey, project);
  const figure = (id: string) => figures.data?.find((f) => f.id === id);
  const refresh = async () => {
    await queries.invalidateQueries({ queryKey: projectQueries.list(evaluation).queryKey });
    onSaved();
  };
  const remove = useMutation({
    mutationFn: async (project: ProjectView) => {
      const seen = await api.GET("/projects/{id}", { params: { path: { id: project.id } } });
      await api.DELETE("/projects/{id}", {
        params: {
          path: { id: project.id },
          header: { "If-Match": seen.response.headers.get("etag") ?? "" },
        },
      });
      return project;
    },
    onSuccess: async (project) => {
      setRemoved(project);
      onOpen(null);
      await refresh();
    },
  });
  const restore = useMutation({
    mutationFn: async (project: ProjectView) =>
      await api.POST("/projects/{id}/restoration", { params: { path: { id: project.id } } }),
    onSuccess: async () => {
      setRemoved(null);
      await refresh();
    },
  });
  const move = useMutation({
    mutationFn: async ({ id, by }: { id: string; by: number }) => {
      const order = section("/evaluations/{id}/project-order", { id: evaluation.id });
      const { value, etag } = await order.load();
      const from = value.projectIds.indexOf(id);
      const to = from + by;
      if (from < 0 || to < 0 || to >= value.projectIds.length) return;
      const rest = value.projectIds.filter((other) => other !== id);
      await order.save({ projectIds: [...rest.slice(0, to), id, ...rest.slice(to)] }, etag);
    },
    onSuccess: refresh,
  });
  const failed = remove.error ?? restore.error ?? move.error;
  const items = projects.data ?? [];
  const chosen = items.find((project) => project.id === current);
  return (
    <div className="project-list">
      <header>
        <h2>{t("count", { count: items.length })}</h2>
        {readOnly ? null : (
          <button type="button" className="link" onClick={() => setAdding(true)}>
            {t("add")}
          </button>
        )}
      </header>
      {projects.isError ? (
        <ProblemNotice error={projects.error} onRetry={() => void projects.refetch()} />
      ) : null}
      {failed === null ? null : (
        <ProblemNotice error={failed} onRetry={() => void projects.refetch()} />
      )}
      {projects.isSuccess && items.length === 0 ? (
        <p className="empty sub">{t(readOnly ? "emptyForMe" : "empty")}</p>
      ) : null}
      <ol>
        {items.map((project, i) => (
          <li key={project.id}>
            <button
              type="button"
              aria-current={project.id === current}
              onClick={() => onOpen(project.id)}
            >
              <span className="name" title={project.name}>
                {i + 1}　{project.name}
              </span>
              <span className="sub">
                <ComputedValue figure={figure(`project/${project.id}:AMOUNT`)} />
                {"　"}
                {figure(`project/${project.id}:SCORE`)?.value ?? ""}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {chosen === undefined || readOnly ? null : (
        <div className="sheet-tools">
          <button
            type="button"
            className="link"
            onClick={() => move.mutate({ id: chosen.id, by: -1 })}
          >
            {t("up")}
          </button>
          <button
            type="button"
            className="link"
            onClick={() => move.mutate({ id: chosen.id, by: 1 })}
          >
            {t("down")}
          </button>
          <button type="button" className="link" onClick={() => remove.mutate(chosen)}>
            {t("remove")}
          </button>
        </div>
      )}
      <footer>
        {(["AMOUNT_YEAR", "AMOUNT", "RATE"] as const).map((kind) => (
          <div key={kind}>
            <span>{t(kind)}</span>
            <strong>
              <ComputedValue figure={figure(`projects:${kind}`)} />
            </strong>
          </div>
        ))}
      </footer>
      {removed === null ? null : (
        <div role="status" className="sheet-report">
          {t("removed", { name: removed.name })}
          <button type="button" className="link" onClick={() => restore.mutate(removed)}>
            {t("undo")}
          </button>
          <button type="button" className="link" onClick={() => setRemoved(null)}>
            {t("close", { ns: "shared" })}
          </button>
        </div>
      )}
      {adding ? (
        <AddProject
          evaluation={evaluation}
          onClose={() => setAdding(false)}
          onAdded={(id) => {
            setAdding(false);
            void refresh();
            onOpen(id);
          }}
        />
      ) : null}
    </div>
  );
}

function AddProject({
  evaluation,
  onClose,
  onAdded,
}: {
  evaluation: EvaluationView;
  onClose(): void;
  onAdded(id: string): void;
}) {
  const { t } = useTranslation("project");
  const [name, setName] = useState("");
  const add = useMutation({
    mutationFn: async () =>
      (
        await api.POST("/projects", {
          body: {
            departmentId: evaluation.departmentId,
            fiscalYear: evaluation.fiscalYear,
            projectCode: null,
            name: name.trim(),
            supervisor: null,
            implementer: null,
          },
        })
      ).data!,
    onSuccess: (project) => onAdded(project.id),
  });
  const messages = add.error instanceof ProblemError ? add.error.at("/name") : [];
  return (
    <Modal
      open
      title={t("addTitle")}
      footer={[
        <Button key="no" onClick={onClose}>
          {t("cancel", { ns: "shared" })}
        </Button>,
        <Button key="yes" type="primary" loading={add.isPending} onClick={() => add.mutate()}>
          {t("add")}
        </Button>,
      ]}
      onCancel={onClose}
    >
      <label>
        <span className="sub">{t("name")}</span>
        <Input
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.target.value)}
          onPressEnter={() => add.mutate()}
        />
      </label>
      {messages.map((message) => (
        <p key={message} className="field-error">
          {message}
        </p>
      ))}
      {add.error === null || messages.length > 0 ? null : <ProblemNotice error={add.error} />}
      <p className="sub">{t("addHint")}</p>
    </Modal>
  );
}
