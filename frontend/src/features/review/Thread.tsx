import { Button, Input } from "antd";
import { useId, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { shownMoment } from "../../shared/time/moments";
import { useAccept, useAnswer, type Remark } from "./queries";

interface Props {
  evaluationId: string;
  remark: Remark;
  number: number | undefined;
  /** Where it is made, in words. */
  place: string;
  /** What somebody may do with it now. */
  may: "answer" | "review" | null;
  /** Ways to the place. */
  children?: ReactNode;
}

/** One remark with what was answered, and what can be done with it. */
export function Thread({ evaluationId, remark, number, place, may, children }: Props) {
  const { t } = useTranslation("review");
  const accept = useAccept(evaluationId);
  const settled = remark.state === "ACCEPTED";
  return (
    <li id={`remark-${remark.id}`} className={`thread ${remark.state}`} tabIndex={-1}>
      <p className="at">
        <span className="no">{number}</span>
        <span className="where">{place}</span>
        <span className={`chip ${TONES[remark.state]}`}>{t(`remark.${remark.state}`)}</span>
      </p>
      <p className="said">{remark.text}</p>
      <p className="sub">
        {remark.by}　<time dateTime={remark.at}>{shownMoment(remark.at)}</time>
      </p>
      {remark.replies.map((reply) => (
        <div key={reply.at} className="reply">
          <p className="said">{reply.text}</p>
          <p className="sub">
            {reply.by}　<time dateTime={reply.at}>{shownMoment(reply.at)}</time>
          </p>
        </div>
      ))}
      {may === "answer" && !settled ? <Answer evaluationId={evaluationId} remark={remark} /> : null}
      <div className="ways">
        {children}
        {may === "review" && !settled ? (
          <Button
            size="small"
            disabled={accept.isPending}
            onClick={() => accept.mutate(remark)}
            aria-label={`${t(remark.state === "ANSWERED" ? "accept" : "drop")} ${number ?? ""}`}
          >
            {t(remark.state === "ANSWERED" ? "accept" : "drop")}
          </Button>
        ) : null}
      </div>
      {accept.isError ? <ProblemNotice error={accept.error} /> : null}
    </li>
  );
}

const TONES: Record<Remark["state"], string> = { OPEN: "bad", ANSWERED: "info", ACCEPTED: "good" };

function Answer({ evaluationId, remark }: { evaluationId: string; remark: Remark }) {
  const { t } = useTranslation("review");
  const answer = useAnswer(evaluationId);
  const [text, setText] = useState("");
  const field = useId();
  return (
    <form
      className="answer"
      onSubmit={(event) => {
        event.preventDefault();
        answer.mutate({ remark, text: text.trim() }, { onSuccess: () => setText("") });
      }}
    >
      <label htmlFor={field}>{t("answer")}</label>
      <Input.TextArea
        id={field}
        rows={1}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button htmlType="submit" size="small" disabled={answer.isPending || text.trim() === ""}>
        {t("send")}
      </Button>
      {answer.isError ? <ProblemNotice error={answer.error} /> : null}
    </form>
  );
}
