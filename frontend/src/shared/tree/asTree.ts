import type { Schemas } from "../../api/client";

type DepartmentView = Schemas["DepartmentView"];

export interface Branch {
  department: DepartmentView;
  /** How many of those it belongs to are in the list. */
  depth: number;
}

/** Each unit after the one it belongs to; one whose superior is not in the list stands at the top. */
export function asTree(departments: readonly DepartmentView[]): Branch[] {
  const known = new Set(departments.map((d) => d.id));
  const below = new Map<string | null, DepartmentView[]>();
  departments.forEach((department) => {
    const parent =
      department.parentId !== null && known.has(department.parentId) ? department.parentId : null;
    below.set(parent, [...(below.get(parent) ?? []), department]);
  });
  const branches = (parent: string | null, depth: number): Branch[] =>
    (below.get(parent) ?? []).flatMap((department) => [
      { department, depth },
      ...branches(department.id, depth + 1),
    ]);
  return branches(null, 0);
}

/** What stands below the branch at an index: those that follow it and are deeper. */
export function belowOf(branches: readonly Branch[], index: number): Branch[] {
  const depth = branches[index]?.depth ?? 0;
  const after = branches.slice(index + 1);
  const end = after.findIndex((branch) => branch.depth <= depth);
  return end < 0 ? after : after.slice(0, end);
}
