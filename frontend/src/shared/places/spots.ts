import type { Schemas } from "../../api/client";

export type SectionName = Schemas["SectionProgress"]["section"];

export const SECTIONS: readonly SectionName[] = [
  "PROFILE",
  "STAFFING",
  "BUDGET",
  "PROJECTS",
  "INDICATORS",
  "NARRATIVE",
];

/** The place in the editor to which a remark belongs. */
export interface Spot {
  section: SectionName;
  projectId: string | null;
}

/** Which section a subject of figures is filled in; what is not listed is a text. */
const SUBJECTS: Record<string, SectionName> = {
  profile: "PROFILE",
  staffing: "STAFFING",
  revenue: "BUDGET",
  expenditure: "BUDGET",
  budget: "BUDGET",
  project: "PROJECTS",
  projects: "PROJECTS",
  indicators: "INDICATORS",
};

const named = (name: string): SectionName | undefined =>
  SECTIONS.find((section) => section === name);

/** `section/<section>`, `figure/<subject>:<kind>`, `paragraph/<code>` and `field/<section>/<pointer>` lead to the editor. */
export function spotOf(anchor: string): Spot {
  const [kind = "", first = "", second = "", third = ""] = anchor.split("/");
  const projectId =
    kind === "figure" && first === "project"
      ? second.replace(/:.*$/, "")
      : kind === "field" && second === "projects"
        ? third
        : null;
  if (projectId !== null) return { section: "PROJECTS", projectId };
  if (kind !== "figure") return { section: named(first) ?? "NARRATIVE", projectId };
  if (anchor === "figure/department:RATE") return { section: "BUDGET", projectId };
  return { section: SUBJECTS[first.replace(/:.*$/, "")] ?? "NARRATIVE", projectId };
}
