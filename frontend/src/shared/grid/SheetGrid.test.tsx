import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it } from "vitest";
import { amountColumn, textColumn } from "./columns";
import { ReadOnly } from "../form/readOnly";
import { SheetGrid } from "./SheetGrid";

interface Row {
  name: string | null;
  amount: string | null;
}

function Page() {
  const [rows, setRows] = useState<Row[]>([
    { name: "a", amount: null },
    { name: "b", amount: null },
  ]);
  return (
    <>
      <SheetGrid
        label="test"
        rows={rows}
        columns={[
          textColumn<Row>({ key: "name", title: "名称", width: 1 }, "name"),
          amountColumn<Row>(
            { key: "amount", title: "金额", width: 1 },
            "amount",
            "万元",
            "不是金额",
          ),
        ]}
        rowKey={(_, i) => `${i}`}
        onChange={setRows}
        newRow={() => ({ name: null, amount: null })}
      />
      <output>{JSON.stringify(rows)}</output>
    </>
  );
}
const rows = () => JSON.parse(document.querySelector("output")?.textContent ?? "") as Row[];

it("takes what is typed on Enter, goes down, and gives it back on undo", async () => {
  render(<Page />);
  await userEvent.tab();
  await userEvent.keyboard("{ArrowRight}12.5{Enter}7{Enter}");
  expect(rows().map((row) => row.amount)).toEqual(["125000.00", "70000.00"]);
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(rows().map((row) => row.amount)).toEqual(["125000.00", null]);
});

it("keeps what is no amount, marked with its reason", async () => {
  render(<Page />);
  await userEvent.tab();
  await userEvent.keyboard("{ArrowRight}很多{Enter}");
  expect(rows()[0]?.amount).toBe("很多");
  expect(screen.getByText("不是金额")).toBeInTheDocument();
});

it("gives up what was typed on Escape", async () => {
  render(<Page />);
  await userEvent.tab();
  await userEvent.keyboard("x{Escape}");
  expect(rows()[0]?.name).toBe("a");
});

it("adds, moves and deletes rows", async () => {
  render(<Page />);
  await userEvent.click(screen.getByRole("button", { name: "下移" }));
  expect(rows().map((row) => row.name)).toEqual(["b", "a"]);
  await userEvent.click(screen.getByRole("button", { name: "增加一行" }));
  expect(rows()).toHaveLength(3);
  await userEvent.click(screen.getByRole("button", { name: "删除行" }));
  expect(rows()).toHaveLength(2);
});

it("is walked through and not changed where it is only read", async () => {
  render(
    <ReadOnly value>
      <Page />
    </ReadOnly>,
  );
  await userEvent.tab();
  await userEvent.keyboard("x{Enter}{Delete}y{Tab}");

  expect(rows().map((row) => row.name)).toEqual(["a", "b"]);
  expect(
    screen.getAllByRole("gridcell").every((c) => c.getAttribute("aria-readonly") === "true"),
  ).toBe(true);
  expect(screen.queryByRole("button", { name: "增加一行" })).not.toBeInTheDocument();
});
