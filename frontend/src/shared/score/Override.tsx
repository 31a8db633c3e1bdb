import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Input, type InputRef } from "antd";
import Big from "big.js";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemError } from "../../api/client";
import { parseDecimal } from "../money/yuan";
import { ProblemNotice } from "../problem/ProblemNotice";
import { adjustmentsOf, type RowScore } from "./queries";
import { overridden } from "./rules";

interface Props {
  evaluationId: string;
  projectId: string | null;
  row: RowScore;
}

/** 调整得分: a person sets the score of a row and says why; the computed one stays beside it, and can be taken back to. */
export function Override({ evaluationId, projectId, row }: Props) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const put = usePut(evaluationId, projectId, row, () => setEditing(false));
  if (editing)
    return <OverrideForm row={row} put={put} onClose={() => (put.reset(), setEditing(false))} />;
  return (
    <div className="override">
      {row.override === null ? null : (
        <span className="sub">
          {t("trace.setTo", {
            score: row.override.score,
            computed: row.computedScore ?? "—",
            reason: row.override.reason,
          })}
        </span>
      )}
      <button type="button" className="link" onClick={() => setEditing(true)}>
        {t(row.override === null ? "trace.setScore" : "trace.change")}
      </button>
      {row.override === null ? null : (
        <button
          type="button"
          className="link"
          disabled={put.isPending}
          onClick={() => put.mutate(null)}
        >
          {t("trace.takeBack")}
        </button>
      )}
      {put.isError ? <ProblemNotice error={put.error} /> : null}
    </div>
  );
}

type Set = { score: string; reason: string } | null;

/** Whoever sets a score changes what stands now, not what stood when the page was opened. */
function usePut(
  evaluationId: string,
  projectId: string | null,
  row: RowScore,
  onSaved: () => void,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (set: Set) => {
      const table = adjustmentsOf(evaluationId);
      const { value, etag } = await table.load();
      await table.save({ rows: overridden(value.rows, projectId, row, set) }, etag);
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["evaluations", evaluationId, "computed"] });
      onSaved();
    },
  });
}

function OverrideForm({
  row,
  put,
  onClose,
}: {
  row: RowScore;
  put: ReturnType<typeof usePut>;
  onClose(): void;
}) {
  const { t } = useTranslation();
  const [score, setScore] = useState<string>(row.override?.score ?? "");
  const [reason, setReason] = useState(row.override?.reason ?? "");
  // What was pressed to come here is gone.
  const first = useRef<InputRef>(null);
  useEffect(() => first.current?.focus(), []);
  const read = parseDecimal(score);
  const wrong =
    score !== "" &&
    (read === null || new Big(read).lt(0) || (row.points !== null && new Big(read).gt(row.points)));
  const said = put.error instanceof ProblemError ? put.error.problem.violations : [];
  return (
    <form
      className="override-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (read !== null) put.mutate({ score: read, reason: reason.trim() });
      }}
    >
      <label>
        <span className="sub">{t("trace.scoreUpTo", { points: row.points ?? "—" })}</span>
        <Input
          inputMode="decimal"
          value={score}
          maxLength={20}
          ref={first}
          aria-invalid={wrong}
          {...(wrong ? { status: "error" as const } : {})}
          onChange={(event) => setScore(event.target.value)}
        />
      </label>
      <label>
        <span className="sub">{t("trace.reason")}</span>
        <Input
          value={reason}
          maxLength={1000}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <Button
        type="primary"
        htmlType="submit"
        loading={put.isPending}
        disabled={score === "" || wrong || reason.trim() === ""}
      >
        {t("trace.setScore")}
      </Button>
      <Button onClick={onClose}>{t("cancel")}</Button>
      {said.map((violation) => (
        <p key={`${violation.pointer ?? ""}${violation.code}`} className="field-error">
          {violation.message}
        </p>
      ))}
      {put.isError && said.length === 0 ? <ProblemNotice error={put.error} /> : null}
    </form>
  );
}
