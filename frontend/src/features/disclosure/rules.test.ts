import { describe, expect, it } from "vitest";
import { report } from "../../api/fixtures";
import type { Disclosure } from "./queries";
import { choices, decided, projectNames, restPublic, sectionsOf, undecided } from "./rules";

const P = "0193c000-0000-7000-8000-0000000000a1";

const nothing: Disclosure = {
  documents: [
    { document: "REPORT", decision: null, withheld: [], reason: null, note: null },
    { document: "DEPARTMENT_FORM", decision: null, withheld: [], reason: null, note: null },
  ],
  projects: [{ projectId: P, decision: "WITHHELD", reason: "stateSecret", note: "密" }],
};

describe("decisions", () => {
  it("let only the report among the documents be public in part", () => {
    expect(choices(nothing.documents[0]!)).toContain("PARTLY");
    expect(choices(nothing.documents[1]!)).not.toContain("PARTLY");
    expect(choices(nothing.projects[0]!)).toContain("PARTLY");
  });

  it("forget the reason and the sections of what becomes public", () => {
    const partly = {
      ...nothing.documents[0]!,
      decision: "PARTLY" as const,
      withheld: ["staffing"],
      reason: "stateSecret",
    };
    expect(decided(partly, "WITHHELD")).toMatchObject({ withheld: [], reason: "stateSecret" });
    expect(decided(partly, "PUBLIC")).toMatchObject({ withheld: [], reason: null });
    expect(decided(nothing.projects[0]!, null)).toEqual({
      projectId: P,
      decision: null,
      reason: null,
      note: "密",
    });
  });

  it("are counted while they are missing, and the rest can be public at once", () => {
    expect(undecided(nothing)).toBe(2);
    const all = restPublic(nothing);
    expect(undecided(all)).toBe(0);
    expect(all.projects[0]!.decision).toBe("WITHHELD");
  });

  it("name the sections and the projects as the report does", () => {
    const sections = sectionsOf(report.sections);
    expect(sections[0]).toEqual({
      id: report.sections[0]!.id,
      title: `${report.sections[0]!.number}${report.sections[0]!.heading}`,
      level: 1,
    });
    expect(sections.some(({ id }) => id.startsWith("annex"))).toBe(false);
    const project = { ...report.sections[0]!, id: `project-${P}`, heading: "甲项目", sections: [] };
    const inner = { ...project, id: `project-${P}-goal`, heading: "目标" };
    const within = [{ ...report.sections[0]!, sections: [{ ...project, sections: [inner] }] }];
    expect(projectNames(within)).toEqual(new Map([[P, "甲项目"]]));
    expect(sectionsOf(within).map(({ id }) => id)).toEqual([report.sections[0]!.id]);
  });
});
