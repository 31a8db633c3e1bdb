import { useQuery } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { SECTIONS } from "../../shared/places/spots";
import { reviewQueries, useAddRemark } from "./queries";

export interface Draft {
  anchor: string;
  text: string;
}

/** A remark that is being written, at the place that was picked; another place can be picked meanwhile. */
export function RemarkForm({
  evaluationId,
  draft,
  place,
  onChange,
}: {
  evaluationId: string;
  draft: Draft;
  place: string;
  onChange(draft: Draft | null): void;
}) {
  const { t } = useTranslation("review");
  const { t: word } = useTranslation("evaluation");
  const add = useAddRemark(evaluationId);
  const figures = useQuery(reviewQueries.figures(evaluationId));
  const figure = figures.data?.find(({ id }) => `figure/${id}` === draft.anchor);
  const form = useRef<HTMLFormElement>(null);
  const field = useId();
  useEffect(() => {
    form.current?.querySelector("textarea")?.focus();
  }, [draft.anchor]);
  return (
    <form
      ref={form}
      className="thread writing"
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate(
          { anchor: draft.anchor, text: draft.text.trim() },
          { onSuccess: () => onChange(null) },
        );
      }}
    >
      {draft.anchor.startsWith("section/") ? (
        <label className="at">
          {t("where")}
          <select
            value={draft.anchor}
            onChange={(event) => onChange({ ...draft, anchor: event.target.value })}
          >
            {SECTIONS.map((name) => (
              <option key={name} value={`section/${name}`}>
                {word(`section.${name}`)}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <p className="at">
          <span className="where">{place}</span>
        </p>
      )}
      {figure === undefined ? null : (
        <p className="sub formula">
          {figure.working ?? figure.notComputable?.text ?? figure.value}
        </p>
      )}
      <label htmlFor={field} className="sr">
        {t("what")}
      </label>
      <Input.TextArea
        id={field}
        rows={3}
        maxLength={2000}
        value={draft.text}
        onChange={(event) => onChange({ ...draft, text: event.target.value })}
        onKeyDown={(event) => {
          if (event.key === "Escape" && draft.text.trim() === "") onChange(null);
        }}
      />
      <div className="ways">
        <Button size="small" onClick={() => onChange(null)}>
          {t("cancel", { ns: "shared" })}
        </Button>
        <Button
          size="small"
          type="primary"
          htmlType="submit"
          disabled={add.isPending || draft.text.trim() === ""}
        >
          {t("add")}
        </Button>
      </div>
      {add.isError ? <ProblemNotice error={add.error} /> : null}
    </form>
  );
}
