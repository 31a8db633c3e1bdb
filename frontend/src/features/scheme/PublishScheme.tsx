import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, ProblemError, type Violation } from "../../api/client";
import { requestKey } from "../../api/requestKey";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { FaultList } from "./FaultList";
import { counted } from "./impact";
import { schemeQueries, type Summary } from "./queries";
import { versionsOf } from "./rules";

/** 发布: never changes again and supersedes what was published before, so what it does is said first. */
export function PublishScheme({
  scheme,
  etag,
  faults,
  onClose,
}: {
  scheme: Summary;
  etag: string;
  faults: readonly Violation[] | undefined;
  onClose(): void;
}) {
  const { t } = useTranslation("scheme");
  const queries = useQueryClient();
  const [key, setKey] = useState(requestKey);
  const sound = faults?.length === 0;
  const all = useQuery(schemeQueries.ofKind(scheme.kind));
  const impact = useInfiniteQuery({ ...schemeQueries.impact(scheme.id), enabled: sound });
  const before = versionsOf(scheme.code, all.data ?? []).find((one) => one.state === "PUBLISHED");
  const publish = useMutation({
    mutationFn: () =>
      api.POST("/scoring/schemes/{id}/publication", {
        params: {
          path: { id: scheme.id },
          header: { "If-Match": etag, "Idempotency-Key": key },
        },
      }),
    onError: async (error) => {
      if (!(error instanceof ProblemError)) return;
      setKey(requestKey());
      // Somebody else may have been quicker, or changed it.
      await queries.invalidateQueries({ queryKey: schemeQueries.all });
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: schemeQueries.all });
      onClose();
    },
  });
  const sums = impact.data === undefined ? null : counted(impact.data.pages);
  return (
    <Modal
      open
      title={t("publishTitle", { ...scheme })}
      okText={t("publish")}
      cancelText={t("cancel", { ns: "shared" })}
      onCancel={onClose}
      onOk={() => publish.mutate()}
      okButtonProps={{ loading: publish.isPending, disabled: !sound }}
    >
      {publish.error === null ? null : <ProblemNotice error={publish.error} />}
      {faults === undefined || sound ? null : <FaultList faults={faults} />}
      <p>
        {before === undefined ? t("publishFirst") : t("publishSupersedes", { ...before })}{" "}
        {t("publishNote")}
      </p>
      {sums === null ? null : (
        <>
          <p>{t(impact.hasNextPage ? "impactAtLeast" : "impactSums", { ...sums })}</p>
          <p>
            <Link to="/schemes/$schemeId/impact" params={{ schemeId: scheme.id }}>
              {t("impactSee")}
            </Link>
          </p>
        </>
      )}
    </Modal>
  );
}
