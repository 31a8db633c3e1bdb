import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Modal } from "antd";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Skeleton } from "../layout/Skeleton";
import { ProblemNotice } from "../problem/ProblemNotice";
import { scoreQueries } from "./queries";
import { formOf, type ScoredForm } from "./rules";
import { ScoreTrace } from "./ScoreTrace";
import { SheetHead } from "./SheetHead";
import { Worksheet } from "./Worksheet";

interface Props {
  evaluationId: string;
  /** null for the department's own form. */
  projectId: string | null;
  /** What is shown and can be pressed. */
  children: ReactNode;
  /** A form that is on the page and not saved yet, instead of the one that is. */
  form?: ScoredForm;
}

/** A score that can be pressed: it opens the trace of its form. */
export function ScoreButton({ children, ...of }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="link score-button"
        aria-haspopup="dialog"
        title={t("trace.open")}
        onClick={() => setOpen(true)}
      >
        {children}
      </button>
      {open ? <ScoreDialog {...of} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

/** 计分过程 of one form, over the page that asked for it. */
export function ScoreDialog({
  evaluationId,
  projectId,
  form: given,
  onClose,
}: Omit<Props, "children"> & { onClose(): void }) {
  const { t } = useTranslation();
  const scores = useQuery({ ...scoreQueries.year(evaluationId), enabled: given === undefined });
  const form = given ?? (scores.data === undefined ? undefined : formOf(scores.data, projectId));
  const name = form?.name ?? t("trace.department");
  return (
    <Modal
      open
      width={720}
      title={t("trace.of", { name })}
      onCancel={onClose}
      footer={
        <div className="score-ways">
          <Link
            to="/evaluations/$evaluationId/score"
            params={{ evaluationId }}
            search={projectId === null ? {} : { form: projectId }}
          >
            {t("trace.page")}
          </Link>
          <Worksheet evaluationId={evaluationId} projectId={projectId} />
        </div>
      }
    >
      {scores.isError ? (
        <ProblemNotice error={scores.error} onRetry={() => void scores.refetch()} />
      ) : form === undefined ? (
        <Skeleton />
      ) : (
        <>
          <SheetHead form={form} />
          {form.sheet?.trace == null ? null : (
            <ScoreTrace tree={form.sheet.trace} label={t("trace.of", { name })} />
          )}
        </>
      )}
    </Modal>
  );
}
