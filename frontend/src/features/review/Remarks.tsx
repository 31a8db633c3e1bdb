import { useQuery } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { useMay } from "../../shared/session/rights";
import {
  reviewQueries,
  useAccept,
  useAddRemark,
  useAnswer,
  type Remark,
  type Workflow,
} from "./queries";

const SECTIONS = ["PROFILE", "STAFFING", "BUDGET", "PROJECTS", "INDICATORS", "NARRATIVE"] as const;
type SectionName = (typeof SECTIONS)[number];
const REVIEWED: readonly Workflow["state"][] = [
  "UNIT_REVIEW",
  "AUTHORITY_REVIEW",
  "FINANCE_REVIEW",
];

/** Remarks, each with its answers: made while somebody reviews, answered while the unit fills in. */
export function Remarks({
  evaluationId,
  state,
}: {
  evaluationId: string;
  state: Workflow["state"];
}) {
  const { t } = useTranslation("review");
  const { t: word } = useTranslation("evaluation");
  const may = useMay();
  const remarks = useQuery(reviewQueries.remarks(evaluationId));
  const add = useAddRemark(evaluationId);
  const accept = useAccept(evaluationId);
  const [section, setSection] = useState<string>("BUDGET");
  const [text, setText] = useState("");
  if (remarks.isError)
    return <ProblemNotice error={remarks.error} onRetry={() => void remarks.refetch()} />;
  const reviewing = may("REMARK") && REVIEWED.includes(state);
  return (
    <>
      <h2>{t("remarks")}</h2>
      {remarks.data?.length === 0 ? <p className="sub">{t("noRemarks")}</p> : null}
      <ul className="remarks">
        {(remarks.data ?? []).map((remark) => (
          <li key={remark.id}>
            <p>
              <span className={`chip ${remark.state === "ACCEPTED" ? "good" : "warn"}`}>
                {t(`remark.${remark.state}`)}
              </span>{" "}
              {place(remark.anchor, (name) => word(`section.${name}`))}：{remark.text}
              <span className="sub">（{remark.by}）</span>
            </p>
            {remark.replies.map((reply, index) => (
              <p key={index} className="reply">
                {reply.text}
                <span className="sub">（{reply.by}）</span>
              </p>
            ))}
            {may("FILL") && state === "FILLING" && remark.state !== "ACCEPTED" ? (
              <Answer evaluationId={evaluationId} remark={remark} />
            ) : null}
            {reviewing && remark.state !== "ACCEPTED" ? (
              <Button
                size="small"
                disabled={accept.isPending}
                onClick={() => accept.mutate(remark)}
              >
                {t(remark.state === "ANSWERED" ? "accept" : "drop")}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {accept.isError ? <ProblemNotice error={accept.error} /> : null}
      {reviewing ? (
        <form
          className="remark-form"
          onSubmit={(event) => {
            event.preventDefault();
            add.mutate({ anchor: `section/${section}`, text }, { onSuccess: () => setText("") });
          }}
        >
          <label>
            {t("where")}
            <select value={section} onChange={(event) => setSection(event.target.value)}>
              {SECTIONS.map((name) => (
                <option key={name} value={name}>
                  {word(`section.${name}`)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t("what")}
            <Input.TextArea
              rows={2}
              maxLength={2000}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </label>
          <Button htmlType="submit" disabled={add.isPending || text.trim() === ""}>
            {t("add")}
          </Button>
        </form>
      ) : null}
      {add.isError ? <ProblemNotice error={add.error} /> : null}
    </>
  );
}

function Answer({ evaluationId, remark }: { evaluationId: string; remark: Remark }) {
  const { t } = useTranslation("review");
  const answer = useAnswer(evaluationId);
  const [text, setText] = useState("");
  return (
    <form
      className="remark-form"
      onSubmit={(event) => {
        event.preventDefault();
        answer.mutate({ remark, text }, { onSuccess: () => setText("") });
      }}
    >
      <label>
        {t("answer")}
        <Input.TextArea
          rows={1}
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <Button htmlType="submit" size="small" disabled={answer.isPending || text.trim() === ""}>
        {t("send")}
      </Button>
      {answer.isError ? <ProblemNotice error={answer.error} /> : null}
    </form>
  );
}

/** A place in words: that of a section has a name, others are shown as they are. */
function place(anchor: string, nameOf: (section: SectionName) => string): string {
  const name = anchor.slice(anchor.indexOf("/") + 1);
  const section = SECTIONS.find((known) => anchor === `section/${known}`);
  return section === undefined ? name : nameOf(section);
}
