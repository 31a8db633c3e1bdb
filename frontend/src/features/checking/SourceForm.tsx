import { Button } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ACCEPTED } from "./source";

/** Where a report comes in: a file that is dropped or chosen, or a text that is pasted. */
export function SourceForm({
  text,
  onFile,
  onText,
}: {
  /** What was pasted before. */
  text: string;
  onFile(file: File): void;
  onText(text: string): void;
}) {
  const { t } = useTranslation("checking");
  const file = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const [filled, setFilled] = useState(text.trim() !== "");
  return (
    <div className="entry">
      <section className="panel" aria-labelledby="source-file">
        <header>
          <h2 id="source-file">{t("file.title")}</h2>
        </header>
        <div className="body drop">
          <p>{t("file.drop")}</p>
          <Button onClick={() => file.current?.click()}>{t("file.choose")}</Button>
          <input
            ref={file}
            type="file"
            className="sr"
            tabIndex={-1}
            accept={ACCEPTED}
            aria-label={t("file.choose")}
            onChange={(event) => {
              const chosen = event.currentTarget.files?.[0];
              // The same file may be chosen again, after it was mended.
              event.currentTarget.value = "";
              if (chosen !== undefined) onFile(chosen);
            }}
          />
          <p className="sub">{t("file.kinds")}</p>
        </div>
      </section>
      <section className="panel" aria-labelledby="source-text">
        <header>
          <h2 id="source-text">{t("text.title")}</h2>
        </header>
        <form
          className="body"
          onSubmit={(event) => {
            event.preventDefault();
            onText(area.current?.value ?? "");
          }}
        >
          {/* Not controlled: a long text is not copied with every key. */}
          <textarea
            ref={area}
            aria-labelledby="source-text"
            defaultValue={text}
            spellCheck={false}
            onChange={(event) => setFilled(event.currentTarget.value.trim() !== "")}
          />
          <p className="submit">
            <span className="sub">{t("notStored")}</span>
            <Button type="primary" htmlType="submit" disabled={!filled}>
              {t("check")}
            </Button>
          </p>
        </form>
      </section>
    </div>
  );
}
