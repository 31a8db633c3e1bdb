import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { department, departments } from "../../api/fixtures";
import { answers, refuses, showPage, unreachable, useServer } from "../../testPage";
import { DepartmentsPage } from "./DepartmentsPage";

const server = useServer(answers("/departments", { items: departments, next: null }));

describe("the departments", () => {
  it("are listed below the one they belong to", async () => {
    showPage(<DepartmentsPage />);

    expect((await screen.findAllByRole("rowheader")).map((cell) => cell.textContent)).toEqual([
      "中共陇南市委政法委员会 ",
      "陇南市社会治安综合治理中心 ",
      "陇南市法学会 示例",
    ]);
    expect(screen.getByRole("row", { name: /陇南市法学会/ })).toHaveTextContent(
      "陇南市法学会 示例———621200000",
    );
  });

  it("say what to do when there is none", async () => {
    server.use(answers("/departments", { items: [], next: null }));
    showPage(<DepartmentsPage />);

    expect(await screen.findByText("还没有单位。先增加一个，再新建年度")).toBeInTheDocument();
  });

  it("are added only by whoever looks after them", async () => {
    server.use(answers("/departments", { items: [], next: null }));
    showPage(<DepartmentsPage />, ["READ_TREE"]);

    expect(await screen.findByText("还没有单位")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "增加单位" })).not.toBeInTheDocument();
  });

  it("say what the server refused, and that it was not reached", async () => {
    server.use(unreachable("/departments"));
    showPage(<DepartmentsPage />);
    expect(await screen.findByRole("alert")).toHaveTextContent("连不上服务器");

    server.use(refuses("/departments", { detail: "没有权限", status: 403 }));
    await userEvent.click(screen.getByRole("button", { name: "重试" }));

    expect(await screen.findByText("没有权限")).toBeInTheDocument();
  });
});

describe("adding a department", () => {
  const add = async () => {
    showPage(<DepartmentsPage />);
    await screen.findByRole("table");
    await userEvent.click(screen.getByRole("button", { name: "增加单位" }));
    await userEvent.type(screen.getByRole("textbox", { name: "名称" }), "陇南市司法局");
    await userEvent.click(screen.getAllByRole("button", { name: "增加单位" }).at(-1)!);
  };

  it("sends what was typed; what was left open is nothing, not an empty text", async () => {
    const sent: unknown[] = [];
    server.use(
      http.post("*/api/v1/departments", async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(department({}), { status: 201 });
      }),
    );
    await add();

    await screen.findByRole("button", { name: "增加单位" });
    expect(sent).toEqual([
      {
        regionCode: "621200000",
        departmentCode: null,
        creditCode: null,
        name: "陇南市司法局",
        shortName: null,
        parentId: null,
        illustrative: false,
      },
    ]);
  });

  it("shows violations at their fields, and the others above", async () => {
    server.use(
      refuses(
        "/departments",
        {
          status: 422,
          title: "内容有误",
          detail: "有 2 处不能保存",
          violations: [
            {
              pointer: "/regionCode",
              parameter: null,
              code: "region",
              message: "财政区划为 9 位数字",
            },
            { pointer: "/illustrative", parameter: null, code: "illustrative", message: "不能改" },
          ],
        },
        "post",
      ),
    );
    await add();

    expect(await screen.findByText("财政区划为 9 位数字")).toHaveClass(
      "ant-form-item-explain-error",
    );
    expect(screen.getByText("有 2 处不能保存").parentElement).toHaveTextContent(
      "有 2 处不能保存/illustrative 不能改",
    );
  });
});
