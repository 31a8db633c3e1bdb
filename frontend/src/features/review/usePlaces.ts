import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { placeInWords, type Words } from "./anchors";
import { reviewQueries } from "./queries";

const NONE: ReadonlyMap<string, string> = new Map();

/** Names places as people do; until they are read, by their section. */
export function usePlaces(evaluationId: string, wanted = true): (anchor: string) => string {
  const { t } = useTranslation("evaluation");
  const labels = useQuery({ ...reviewQueries.labels(evaluationId), enabled: wanted });
  const words: Words = {
    section: (name) => t(`section.${name}`),
    label: labels.data ?? NONE,
  };
  return (anchor) => placeInWords(anchor, words);
}
