import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Lines } from "./Lines";
import { ReadOnly } from "./readOnly";

const show = (readOnly: boolean) =>
  render(
    <ReadOnly value={readOnly}>
      <Lines label="职能" lines={["一", "二"]} onChange={() => undefined} at={() => []} />
    </ReadOnly>,
  );

it("lines are added, moved and deleted where they may be changed", () => {
  show(false);

  expect(screen.getByRole("textbox", { name: "职能 1" })).not.toHaveAttribute("readonly");
  expect(screen.getAllByRole("button").length).toBeGreaterThan(6);
});

it("lines are text without buttons where they are only read", () => {
  show(true);

  expect(screen.getByRole("textbox", { name: "职能 1" })).toHaveAttribute("readonly");
  expect(screen.queryAllByRole("button")).toEqual([]);
});
