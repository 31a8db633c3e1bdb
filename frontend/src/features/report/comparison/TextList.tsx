import { useTranslation } from "react-i18next";
import type { Schemas } from "../../../api/client";
import { Was } from "./Was";

type TextDifference = Schemas["TextDifference"];

/** Texts with what was taken out and what was put in. */
export function TextList({ texts }: { texts: readonly TextDifference[] }) {
  const { t } = useTranslation("report");
  if (texts.length === 0) return null;
  return (
    <section className="panel differing">
      <h2>
        {t("compare.texts")} <span className="sub">{texts.length}</span>
      </h2>
      {texts.map((text) => (
        <section key={text.place}>
          <h3>
            <span className={`change ${text.change}`}>{t(`compare.${text.change}`)}</span>{" "}
            {text.project === null ? "" : `${text.project} › `}
            {text.label}
          </h3>
          <Pieces text={text} />
        </section>
      ))}
    </section>
  );
}

function Pieces({ text }: { text: TextDifference }) {
  const { t } = useTranslation("report");
  if (text.pieces === null) return <p className="sub">{t("compare.tooLong")}</p>;
  return (
    <p className="compared" lang="zh-CN">
      {text.pieces.map((piece, i) => {
        const key = `${i} ${piece.edit}`;
        return piece.edit === "EQUAL" ? (
          <span key={key}>{piece.text}</span>
        ) : (
          <Was
            key={key}
            gone={piece.edit === "DELETE"}
            said={t(piece.edit === "DELETE" ? "compare.REMOVED" : "compare.ADDED")}
          >
            {piece.text}
          </Was>
        );
      })}
    </p>
  );
}
