import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/client";
import { Amount } from "./Amount";
import { isYuan, shown, type Unit } from "./yuan";

type FigureView = Schemas["FigureView"];
type StatedBeside = Schemas["StatedBeside"];

/** A computed figure in the reader's unit, or that it cannot be computed, with the reason in the title. */
export function ComputedValue({ figure }: { figure: FigureView | undefined }) {
  const { t } = useTranslation();
  if (figure === undefined) return <span className="absent">—</span>;
  if (figure.value === null)
    return (
      <span className="absent" title={figure.notComputable?.text}>
        {t("notComputable")}
      </span>
    );
  if (figure.unit === "YUAN") return <Amount value={figure.value} />;
  return <span>{figure.unit === "PERCENT" ? `${figure.value}%` : figure.value}</span>;
}

export const SUFFIX: Record<StatedBeside["unit"], string> = {
  YUAN: "元",
  WAN_YUAN: "万元",
  YI_YUAN: "亿元",
  PERCENT: "%",
  POINTS: "",
  COUNT: "",
  TEXT: "",
};

/** A stated figure as it is printed; its quotation stands in the title. */
export function StatedValue({
  stated,
}: {
  stated: Pick<StatedBeside, "value" | "unit" | "quote">;
}) {
  return (
    <span title={stated.quote ?? undefined}>
      {stated.value}
      {SUFFIX[stated.unit]}
    </span>
  );
}

/** The same in running text: 万元 without separators, as official documents print it. */
export function official(yuan: string): string {
  return isYuan(yuan) ? `${shown(yuan, "万元").replaceAll(",", "")}万元` : yuan;
}

/** The figure as the report prints it; in 元 where the reader chose that. */
export function printed(figure: FigureView, unit: Unit): string | null {
  if (figure.value === null) return null;
  switch (figure.unit) {
    case "YUAN":
      return unit === "元" && isYuan(figure.value) ? `${figure.value}元` : official(figure.value);
    case "PERCENT":
      return `${figure.value}%`;
    case "POINTS":
      return `${figure.value}分`;
    default:
      return figure.value;
  }
}
