import { Button, Input, Modal } from "antd";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { useTakeStep, type Action, type Step } from "./queries";

/** These say why. */
const WITH_REASON: readonly Action[] = ["RETURN", "CORRECT"];

/** What goes back or is undone is framed in red; what goes forward is the page's one blue button. */
const FORWARD: readonly Action[] = ["SUBMIT", "PASS", "PUBLISH"];

interface Props {
  /** The steps that are the caller's; those with obstacles are shown closed. */
  steps: readonly Step[];
  /** The revision that was seen. */
  etag: string;
  /** Nothing can be done until what changed was looked at. */
  stale: boolean;
  /** How many remarks go back with it. */
  openRemarks: number;
  /** What a step is called where a signature is meant. */
  nameOf?: (action: Action) => string;
  onTaken(step: Step): void;
  take: ReturnType<typeof useTakeStep>;
}

/** One press a step; what goes back asks for its reason first. */
export function StepButtons({ steps, etag, stale, openRemarks, nameOf, onTaken, take }: Props) {
  const { t } = useTranslation("review");
  const [asked, ask] = useState<Step | null>(null);
  const [reason, setReason] = useState("");
  const field = useId();
  const send = (step: Step) =>
    take.mutate(
      { action: step.action, reason, etag },
      {
        onSuccess: () => {
          setReason("");
          ask(null);
          onTaken(step);
        },
        onError: () => ask(null),
      },
    );
  const name = (step: Step) =>
    step.action === "RETURN" && openRemarks > 0
      ? t("returnWith", { count: openRemarks })
      : (nameOf?.(step.action) ?? t(`action.${step.action}`));
  return (
    <>
      {[...steps]
        .sort((a, b) => FORWARD.indexOf(a.action) - FORWARD.indexOf(b.action))
        .map((step) => (
          <Button
            key={step.action}
            type={FORWARD.includes(step.action) ? "primary" : "default"}
            danger={step.action === "RETURN"}
            disabled={take.isPending || stale || step.obstacles.length > 0}
            title={step.obstacles.map(({ text }) => text).join("；")}
            onClick={() => (WITH_REASON.includes(step.action) ? ask(step) : send(step))}
          >
            {name(step)}
          </Button>
        ))}
      {asked === null ? null : (
        <Modal
          open
          title={name(asked)}
          okText={t(`action.${asked.action}`)}
          cancelText={t("cancel", { ns: "shared" })}
          onCancel={() => ask(null)}
          onOk={() => send(asked)}
          okButtonProps={{
            danger: asked.action === "RETURN",
            disabled: reason.trim() === "",
            loading: take.isPending,
          }}
        >
          {take.isError ? <ProblemNotice error={take.error} /> : null}
          <label htmlFor={field}>{t("reason")}</label>
          <Input.TextArea
            id={field}
            rows={3}
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </Modal>
      )}
    </>
  );
}

/** Why a step of one's own is not open, in words. */
export function Obstacles({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation("review");
  const closed = steps.filter((step) => step.obstacles.length > 0);
  if (closed.length === 0) return null;
  return (
    <ul className="obstacles" aria-label={t("obstacles")}>
      {closed.map((step) => (
        <li key={step.action}>
          {t("notOpen", {
            action: t(`action.${step.action}`),
            why: step.obstacles.map(({ text }) => text).join("；"),
          })}
        </li>
      ))}
    </ul>
  );
}
