import { useTranslation } from "react-i18next";
import type { Schemas } from "../../../api/client";
import { grouped } from "./rules";
import { Was } from "./Was";

/** Indicators that came, went or changed, those of one form together. */
export function IndicatorList({
  indicators,
}: {
  indicators: readonly Schemas["IndicatorDifference"][];
}) {
  const { t } = useTranslation("report");
  if (indicators.length === 0) return null;
  return (
    <section className="panel differing">
      <h2>
        {t("compare.indicators")} <span className="sub">{indicators.length}</span>
      </h2>
      {grouped(indicators).map(([project, ofOne]) => (
        <section key={project ?? ""}>
          <h3>{project ?? t("compare.department")}</h3>
          <ul>
            {ofOne.map((indicator, i) => (
              <li key={`${indicator.indicatorId ?? i} ${indicator.name}`}>
                <span className={`change ${indicator.change}`}>
                  {t(`compare.${indicator.change}`)}
                </span>{" "}
                {indicator.name}
                <dl className="kv">
                  {indicator.fields.map((field) => (
                    <div key={field.field}>
                      <dt>{field.label}</dt>
                      <dd>
                        {field.before === null ? null : (
                          <Was gone said={t("compare.spokenBefore")}>
                            {field.before}
                          </Was>
                        )}
                        {field.before === null || field.after === null ? null : (
                          <span aria-hidden="true"> → </span>
                        )}
                        {field.after === null ? null : (
                          <Was said={t("compare.spokenAfter")}>{field.after}</Was>
                        )}
                      </dd>
                    </div>
                  ))}
                </dl>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
