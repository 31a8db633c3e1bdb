import { expect, it } from "vitest";
import { department } from "../../api/fixtures";
import { asTree, belowOf } from "./asTree";

const named = (id: string, parentId: string | null) => department({ id, name: id, parentId });

it("puts each unit after the one it belongs to", () => {
  const list = [named("c", "b"), named("a", null), named("b", "a"), named("d", null)];

  expect(asTree(list).map(({ department: d, depth }) => `${d.name}${depth}`)).toEqual([
    "a0",
    "b1",
    "c2",
    "d0",
  ]);
});

it("loses nobody whose superior is on another page of the list", () => {
  expect(asTree([named("b", "elsewhere")]).map(({ depth }) => depth)).toEqual([0]);
});

it("knows what stands below a unit, however deep, and no further", () => {
  const tree = asTree([named("a", null), named("b", "a"), named("c", "b"), named("d", null)]);
  const below = (index: number) => belowOf(tree, index).map(({ department: d }) => d.name);

  expect(below(0)).toEqual(["b", "c"]);
  expect(below(2)).toEqual([]);
  expect(below(3)).toEqual([]);
});
