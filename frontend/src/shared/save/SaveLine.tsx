import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { Icon } from "../layout/Icon";
import { useWorstState } from "./board";

/** How the page's sections stand, always at the same place. */
export function SaveLine() {
  const { t } = useTranslation();
  const state = useWorstState();
  const kind = state?.kind ?? "loading";
  const words = () => {
    switch (state?.kind) {
      case "saved":
        return state.at === null
          ? t("save.saved")
          : t("save.savedAt", { time: dayjs(state.at).format("HH:mm:ss") });
      case "dirty":
        return t("save.dirty");
      case "saving":
        return t("save.saving");
      case "offline":
        return t("save.offline");
      case "invalid":
        return t("save.invalid", { count: state.count });
      case "conflict":
        return t("save.conflict");
      default:
        return "";
    }
  };
  return (
    <span role="status" className={`save ${kind}`}>
      {kind === "saved" ? (
        <Icon name="saved" />
      ) : kind === "saving" || kind === "dirty" ? (
        <Icon name="sync" />
      ) : kind === "loading" ? null : (
        <Icon name="warn" />
      )}
      {words()}
    </span>
  );
}
