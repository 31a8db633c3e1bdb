import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Skeleton } from "../../shared/layout/Skeleton";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { reportQueries, type Appendix } from "./queries";

const TWO = (number: number) => String(number).padStart(2, "0");

/** 分页预览: the server's own PDF, the same bytes as those of the download, so that what one sees is what prints. */
export function Preview({
  evaluationId,
  appendices,
}: {
  evaluationId: string;
  appendices: readonly Appendix[];
}) {
  const { t } = useTranslation("report");
  const found = useQuery(reportQueries.pdf(evaluationId, appendices));
  const address = useAddress(found.data);
  const at = new Date(found.dataUpdatedAt);
  return (
    <main className="preview" aria-busy={found.isFetching}>
      <div className="preview-bar">
        <span className="sub">{t("asPrinted")}</span>
        <span className="sub made" role="status">
          {found.isFetching
            ? t("making")
            : found.isSuccess
              ? t("madeAt", { time: `${TWO(at.getHours())}:${TWO(at.getMinutes())}` })
              : ""}
        </span>
        <Button size="small" disabled={found.isFetching} onClick={() => void found.refetch()}>
          {t("makeAgain")}
        </Button>
        {address === null ? null : (
          <a href={address} target="_blank" rel="noopener">
            {t("openPdf")}
          </a>
        )}
      </div>
      {found.isError ? (
        <div className="page">
          <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
        </div>
      ) : address === null ? (
        <div className="page">
          <Skeleton />
        </div>
      ) : (
        // oxlint-disable-next-line react/iframe-missing-sandbox -- a sandbox keeps the browser's own reader of PDF out
        <iframe title={t("preview")} src={`${address}#view=FitH`} />
      )}
    </main>
  );
}

/** Under which address of this page a file can be shown, for as long as it is. */
function useAddress(file: Blob | undefined): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (file === undefined) return undefined;
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => {
      setAddress(null);
      URL.revokeObjectURL(made);
    };
  }, [file]);
  return address;
}
