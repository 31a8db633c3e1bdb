import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Modal } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { schemeQueries, type Summary } from "./queries";

/** 删除草稿: cannot be taken back, so it is asked first. */
export function RemoveScheme({
  scheme,
  etag,
  onClose,
}: {
  scheme: Summary;
  etag: string;
  onClose(): void;
}) {
  const { t } = useTranslation("scheme");
  const queries = useQueryClient();
  const navigate = useNavigate();
  const remove = useMutation({
    mutationFn: () =>
      api.DELETE("/scoring/schemes/{id}", {
        params: { path: { id: scheme.id }, header: { "If-Match": etag } },
      }),
    onSuccess: async () => {
      await navigate({ to: "/schemes" });
      await queries.invalidateQueries({ queryKey: [...schemeQueries.all, "list"] });
      await queries.invalidateQueries({ queryKey: [...schemeQueries.all, "ofKind"] });
    },
  });
  return (
    <Modal
      open
      title={t("removeTitle", { ...scheme })}
      okText={t("remove")}
      cancelText={t("cancel", { ns: "shared" })}
      onCancel={onClose}
      onOk={() => remove.mutate()}
      okButtonProps={{ danger: true, loading: remove.isPending }}
    >
      {remove.error === null ? null : <ProblemNotice error={remove.error} />}
      <p>{t("removeNote")}</p>
    </Modal>
  );
}
