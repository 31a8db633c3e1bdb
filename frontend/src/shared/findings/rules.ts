import type { FindingPlace, YearFinding } from "./queries";

type Section = FindingPlace["section"];

/** Whether it is what a document says, beside the year's own data. */
export const isStated = (place: FindingPlace): boolean => place.pointer.startsWith("/stated/");

/** Where one goes to mend it: rather a field than what is stated beside it. */
export const spotOf = (finding: YearFinding): FindingPlace | undefined =>
  finding.places.find((place) => !isStated(place)) ?? finding.places[0];

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
