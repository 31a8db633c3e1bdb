import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useReadOnly } from "../../shared/form/readOnly";

/** 按数据起草: fills an empty paragraph; below a text that is there it is put only when somebody has seen it and says so. */
export function DraftButton({
  draft,
  text,
  onTake,
}: {
  draft: string | undefined;
  text: string;
  onTake(text: string): void;
}) {
  const { t } = useTranslation("evaluation");
  const [offered, setOffered] = useState(false);
  const readOnly = useReadOnly();
  if (readOnly || draft === undefined || text.includes(draft)) return null;
  if (!offered)
    return (
      <Button size="small" onClick={() => (text.trim() === "" ? onTake(draft) : setOffered(true))}>
        {t("draft")}
      </Button>
    );
  return (
    <div role="group" aria-label={t("draft")}>
      {draft.split("\n").map((line, at) => (
        <p key={at} className="sub">
          {line}
        </p>
      ))}
      <Button
        size="small"
        onClick={() => {
          setOffered(false);
          onTake(`${text.trimEnd()}\n${draft}`);
        }}
      >
        {t("draftBelow")}
      </Button>
      <Button size="small" type="text" onClick={() => setOffered(false)}>
        {t("draftNot")}
      </Button>
    </div>
  );
}
