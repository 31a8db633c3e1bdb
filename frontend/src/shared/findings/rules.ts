import { wordsNamed } from "../form/focusPlace";
import type { FindingPlace, YearFinding } from "./queries";

type Section = FindingPlace["section"];

/** Whether it is what a document says, beside the year's own data. */
export const isStated = (place: FindingPlace): boolean => place.pointer.startsWith("/stated/");

/** Where one goes to mend it: rather a field than what is stated beside it. */
export const spotOf = (finding: YearFinding): FindingPlace | undefined =>
  finding.places.find((place) => !isStated(place)) ?? finding.places[0];

/** Where in the editor a place is. */
export interface Address {
  section: string;
  /** Whose page it is on; null for a section of the year. */
  projectId: string | null;
  /** The field, and in a text the words that are meant. */
  search: { at: string; words?: string };
}

export function addressOf(place: FindingPlace): Address {
  // What is stated has a row of its own, which is named by subject and kind.
  if (isStated(place))
    return {
      section: "stated",
      projectId: null,
      search: { at: `${place.anchor.replace("figure/", "stated/")}:value` },
    };
  return {
    section: place.section.toLowerCase(),
    projectId: place.projectId,
    search:
      place.span === null
        ? { at: place.anchor }
        : { at: place.anchor, words: wordsNamed(place.span) },
  };
}

/** Whether an error is explained, as its figures are now. */
export const isAnswered = (finding: YearFinding): boolean => finding.explained?.counts === true;

/** What keeps the year from being submitted. */
export const blocking = (findings: readonly YearFinding[]): YearFinding[] =>
  findings.filter((finding) => finding.blocks && !isAnswered(finding));

/** Those whose fields are in a section, or of one project. */
export const within = (
  findings: readonly YearFinding[],
  section: Section,
  projectId: string | null = null,
): YearFinding[] =>
  findings.filter((finding) => {
    const spot = spotOf(finding);
    return spot?.section === section && (projectId === null || spot.projectId === projectId);
  });

/** The next one, or the one before; round the end, and from the first without a present one. */
export function step(
  findings: readonly YearFinding[],
  current: string | null,
  by: 1 | -1,
): YearFinding | undefined {
  const mendable = findings.filter((finding) => spotOf(finding) !== undefined);
  const at = mendable.findIndex(({ key }) => key === current);
  const next = at < 0 ? (by === 1 ? 0 : mendable.length - 1) : at + by;
  return mendable[(next + mendable.length) % mendable.length];
}
