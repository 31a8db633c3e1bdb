import { Checkbox } from "antd";
import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/client";
import { isYuan, shown } from "../../shared/money/yuan";
import { useUnit } from "../../shared/money/unit";
import type { Place, Proposal } from "./takeover";
import { around } from "./rules";

/** Fields with what stands there, what would, and the words of the document that say so. */
export function ProposalTable({
  text,
  proposals,
  lists,
  ticked,
  onTick,
}: {
  text: string;
  proposals: readonly Proposal[];
  lists: readonly Schemas["CodeListView"][];
  ticked: ReadonlySet<string>;
  onTick(id: string, on: boolean): void;
}) {
  const { t, i18n } = useTranslation("checking");
  const { unit } = useUnit();
  const nameOf = (list: string, code: string) => {
    const entry = lists.find((one) => one.list === list)?.entries.find((one) => one.code === code);
    return entry === undefined ? code : i18n.language === "en" ? entry.en : entry.zh;
  };
  const fieldOf = (place: Place): string => {
    switch (place.section) {
      case "staffing":
        return t("takeover.authorized");
      case "budget":
        return t(`takeover.${place.field}`);
      case "revenue":
        return `${nameOf("revenueSource", place.code)} ${t(`takeover.${place.column}`)}`;
      case "expenditure":
        return `${nameOf("expenditureKind", place.code)} ${t(`takeover.${place.column}`)}`;
      case "project":
        return `${nameOf("fundingSource", place.source)} ${t(`takeover.${place.column}`)}`;
      case "indicators":
        return `${place.level} › ${place.name}`;
      case "stated": {
        const [side, code] = place.subject.split("/");
        const what =
          code === undefined
            ? t(`takeover.stated.${place.subject as "revenue"}`)
            : nameOf(side === "revenue" ? "revenueSource" : "expenditureKind", code);
        return `${what} ${t(`takeover.statedKind.${place.kind as "AMOUNT"}`)}`;
      }
    }
  };
  const inField = ({ place }: Proposal, value: string | null) => {
    if (value === null) return <span className="absent">—</span>;
    if (place.section === "indicators") return value;
    if (place.section === "stated")
      return `${value}${place.unit === "WAN_YUAN" ? t("takeover.wan") : place.unit === "PERCENT" ? "%" : ""}`;
    return isYuan(value) ? `${shown(value, unit)} ${unit}` : value;
  };
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col">{t("takeover.field")}</th>
          <th scope="col" className="num">
            {t("takeover.old")}
          </th>
          <th scope="col" className="num">
            {t("takeover.new")}
          </th>
          <th scope="col">{t("takeover.quote")}</th>
        </tr>
      </thead>
      <tbody>
        {proposals.map((one) => {
          const { before, after } = around(text, one.fact.quote);
          return (
            <tr key={one.id}>
              <td>
                <Checkbox
                  checked={ticked.has(one.id)}
                  onChange={(event) => onTick(one.id, event.target.checked)}
                >
                  {fieldOf(one.place)}
                </Checkbox>
              </td>
              <td className="num" data-label={t("takeover.old")}>
                {inField(one, one.old)}
              </td>
              <td className="num" data-label={t("takeover.new")}>
                <b>{inField(one, one.value)}</b>
              </td>
              <td data-label={t("takeover.quote")}>
                {before}
                <b>{one.fact.quote.text}</b>
                {after}
                {one.doubt === null ? null : (
                  <span className="doubt">{t(`takeover.doubt.${one.doubt}`)}</span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
