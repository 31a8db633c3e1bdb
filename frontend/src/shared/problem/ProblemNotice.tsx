import { Alert, Button } from "antd";
import { useTranslation } from "react-i18next";
import { OfflineError, ProblemError } from "../../api/client";

interface Props {
  error: Error;
  onRetry?: () => void;
  /** Pointers whose violations stand at their fields already. */
  shownAt?: readonly string[];
}

/** What happened, where, and what to do, in the reader's words. */
export function ProblemNotice({ error, onRetry, shownAt = [] }: Props) {
  const { t } = useTranslation();
  const problem = error instanceof ProblemError ? error.problem : null;
  const title =
    problem?.title ??
    (error instanceof OfflineError ? t("problem.offline") : t("problem.unexpected"));
  const detail =
    problem?.detail ??
    (error instanceof OfflineError ? t("problem.offlineDetail") : t("problem.unexpectedDetail"));
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={title}
      description={
        <>
          <p>{detail}</p>
          {problem?.violations
            .filter((v) => v.pointer === null || !shownAt.includes(v.pointer))
            .map((v) => (
              <p key={`${v.pointer ?? v.parameter ?? ""}${v.code}`}>
                {v.pointer ?? v.parameter} {v.message}
              </p>
            ))}
          {problem === null || problem.traceId === "" ? null : (
            <p className="sub">{t("problem.trace", { id: problem.traceId })}</p>
          )}
        </>
      }
      {...(onRetry === undefined
        ? {}
        : { action: <Button onClick={onRetry}>{t("retry")}</Button> })}
    />
  );
}
