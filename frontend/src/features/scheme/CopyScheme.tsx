import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Form, Input, Modal, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, ProblemError, type Schemas } from "../../api/client";
import { requestKey } from "../../api/requestKey";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { schemeQueries, schemeSection, type Summary } from "./queries";

const FIELDS = ["/content/rules/code", "/content/name", "/content/regionCode"] as const;

/** 复制: a version becomes a draft, the next version of its code or a scheme of another region with a code of its own. */
export function CopyScheme({ scheme, onClose }: { scheme: Summary; onClose(): void }) {
  const { t } = useTranslation("scheme");
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [apart, setApart] = useState(false);
  const [texts, setTexts] = useState({
    name: scheme.name,
    code: `${scheme.code}-`,
    region: scheme.regionCode ?? "",
  });
  const [key, setKey] = useState(requestKey);
  const copy = useMutation({
    mutationFn: async () => {
      const body: Schemas["SchemeInput"] = apart
        ? { copyOf: null, content: await another(scheme.id, texts) }
        : { copyOf: scheme.id, content: null };
      return (
        await api.POST("/scoring/schemes", {
          params: { header: { "Idempotency-Key": key } },
          body,
        })
      ).data!;
    },
    onError: (error) => {
      if (error instanceof ProblemError) setKey(requestKey());
    },
    onSuccess: async (draft) => {
      await queries.invalidateQueries({ queryKey: schemeQueries.all });
      await navigate({ to: "/schemes/$schemeId/edit", params: { schemeId: draft.id } });
    },
  });
  const refused = (pointer: (typeof FIELDS)[number]) => {
    const messages = copy.error instanceof ProblemError ? copy.error.at(pointer) : [];
    return messages.length === 0
      ? {}
      : { validateStatus: "error" as const, help: messages.join(" ") };
  };
  return (
    <Modal
      open
      title={t("copyTitle", { name: scheme.name })}
      okText={t("copy")}
      cancelText={t("cancel", { ns: "shared" })}
      onCancel={onClose}
      onOk={() => copy.mutate()}
      okButtonProps={{ loading: copy.isPending }}
    >
      {copy.error === null ? null : (
        <ProblemNotice error={copy.error} shownAt={apart ? FIELDS : []} />
      )}
      <Form layout="vertical">
        <Form.Item label={t("copyAs")} htmlFor="copy-as">
          <Select
            id="copy-as"
            value={apart}
            options={[
              { value: false, label: t("asVersion", { code: scheme.code }) },
              { value: true, label: t("asAnother") },
            ]}
            onChange={setApart}
          />
        </Form.Item>
        {apart ? (
          <>
            <Form.Item
              label={t("code")}
              htmlFor="copy-code"
              required
              extra={t("codeIs")}
              {...refused("/content/rules/code")}
            >
              <Input
                id="copy-code"
                maxLength={100}
                value={texts.code}
                onChange={(event) => setTexts({ ...texts, code: event.target.value })}
              />
            </Form.Item>
            <Form.Item label={t("name")} htmlFor="copy-name" required {...refused("/content/name")}>
              <Input
                id="copy-name"
                maxLength={200}
                value={texts.name}
                onChange={(event) => setTexts({ ...texts, name: event.target.value })}
              />
            </Form.Item>
            <Form.Item
              label={t("region")}
              htmlFor="copy-region"
              extra={t("regionIs")}
              {...refused("/content/regionCode")}
            >
              <Input
                id="copy-region"
                maxLength={9}
                inputMode="numeric"
                value={texts.region}
                onChange={(event) => setTexts({ ...texts, region: event.target.value })}
              />
            </Form.Item>
          </>
        ) : null}
      </Form>
    </Modal>
  );
}

async function another(
  id: string,
  { name, code, region }: { name: string; code: string; region: string },
): Promise<Schemas["SchemeContent"]> {
  const { content } = (await schemeSection(id).load()).value;
  return {
    ...content,
    name: name.trim(),
    regionCode: region.trim() === "" ? null : region.trim(),
    rules: { ...content.rules, code: code.trim(), version: 1 },
  };
}
