import { useTranslation } from "react-i18next";
import type { Schemas } from "../../../api/client";
import { Amount } from "../../../shared/money/Amount";
import { StatedValue } from "../../../shared/money/Figure";
import { isGrowth, isPercentage, signed } from "./rules";

type FigureDifference = Schemas["FigureDifference"];
type ValueDifference = Schemas["ValueDifference"];

/** Figures before and after, each with what is stated of it in a line of its own. */
export function FigureTable({
  name,
  figures,
}: {
  name: string;
  figures: readonly FigureDifference[];
}) {
  const { t } = useTranslation("report");
  if (figures.length === 0) return null;
  return (
    <section className="panel">
      <div className="table-box" role="group" aria-label={name} tabIndex={0}>
        <table className="list">
          <caption>
            {name} <span className="sub">{figures.length}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t("compare.what")}</th>
              <th scope="col" className="num">
                {t("compare.before")}
              </th>
              <th scope="col" className="num">
                {t("compare.after")}
              </th>
              <th scope="col" className="num">
                {t("compare.difference")}
              </th>
              <th scope="col" className="num">
                {t("compare.percent")}
              </th>
            </tr>
          </thead>
          <tbody>
            {figures.flatMap((figure) => [
              <Row key={figure.figureId} name={figure.label} value={figure.computed} />,
              ...figure.stated.map((stated, i) => (
                <Row
                  key={`${figure.figureId} ${i}`}
                  name={t("compare.statedOf", { name: figure.label })}
                  value={stated}
                />
              )),
            ])}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row({ name, value }: { name: string; value: ValueDifference }) {
  const { t } = useTranslation("report");
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="num">
        <Value value={value} text={value.before} />
      </td>
      <td className="num">
        <Value value={value} text={value.after} />
      </td>
      <td className="num">
        {value.difference === null ? (
          ""
        ) : value.unit === "YUAN" ? (
          <>
            {isGrowth(value.difference) ? "+" : ""}
            <Amount value={value.difference} />
          </>
        ) : (
          `${signed(value.difference)}${isPercentage(value) ? t("compare.points") : ""}`
        )}
      </td>
      <td className="num">{value.percent === null ? "" : `${signed(value.percent)}%`}</td>
    </tr>
  );
}

/** Amounts of the data in the reader's unit; what is stated as it is printed. */
function Value({ value, text }: { value: ValueDifference; text: string | null }) {
  if (text === null) return <span className="absent">—</span>;
  if (value.unit === "YUAN") return <Amount value={text} />;
  return <StatedValue stated={{ value: text, unit: value.unit, quote: null }} />;
}
