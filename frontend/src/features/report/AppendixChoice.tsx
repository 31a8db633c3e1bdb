import { Checkbox } from "antd";
import { useTranslation } from "react-i18next";
import type { Appendix } from "./queries";
import { APPENDICES } from "./rules";

/** 附录: what stands behind the report, on the page and in every file of it. */
export function AppendixChoice({
  chosen,
  onChoose,
}: {
  chosen: readonly Appendix[];
  onChoose: (appendices: Appendix[]) => void;
}) {
  const { t } = useTranslation("report");
  return (
    <fieldset className="appendices">
      <legend>{t("appendices")}</legend>
      {APPENDICES.map((appendix) => (
        <Checkbox
          key={appendix}
          checked={chosen.includes(appendix)}
          onChange={({ target }) =>
            onChoose(
              APPENDICES.filter((one) =>
                one === appendix ? target.checked : chosen.includes(one),
              ),
            )
          }
        >
          {t(`appendix.${appendix}`)}
        </Checkbox>
      ))}
    </fieldset>
  );
}
