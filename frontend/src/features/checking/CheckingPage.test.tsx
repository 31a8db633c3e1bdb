import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { reconciliation, RECONCILED } from "../../api/fixtures";
import { refuses, showPage, useServer } from "../../testPage";
import { speak } from "../../shared/i18n/i18n";
import { CheckingPage } from "./CheckingPage";

const PATH = "*/api/v1/reconciliations";
const server = useServer(http.post(PATH, () => HttpResponse.json(reconciliation)));

async function paste(text = RECONCILED) {
  const user = userEvent.setup();
  showPage(<CheckingPage />);
  fireEvent.change(await screen.findByRole("textbox"), { target: { value: text } });
  await user.click(screen.getByRole("button", { name: "核对" }));
  return user;
}
const findings = () => within(screen.getByRole("region", { name: "核对结果" }));

describe("核对", () => {
  it("sends what was pasted as text, and nothing when there is nothing", async () => {
    const sent: string[] = [];
    server.use(
      http.post(PATH, async ({ request }) => {
        sent.push(`${request.headers.get("content-type")} ${await request.text()}`);
        return HttpResponse.json(reconciliation);
      }),
    );
    showPage(<CheckingPage />);
    expect(await screen.findByRole("button", { name: "核对" })).toBeDisabled();
    fireEvent.change(screen.getByRole("textbox"), { target: { value: RECONCILED } });
    await userEvent.click(screen.getByRole("button", { name: "核对" }));
    await screen.findByRole("region", { name: "核对结果" });

    expect(sent).toEqual([`text/plain; charset=UTF-8 ${RECONCILED}`]);
  });

  it("shows each finding with its computation, words, reason and consequences", async () => {
    await paste();

    await screen.findByRole("region", { name: /^正文/ });
    expect(findings().getByText("支出占比：文中为 47.95%，按金额计算 47.98%")).toBeInTheDocument();
    expect(findings().getByText("585.38万元 ÷ 1220.06万元 = 47.98%")).toBeInTheDocument();
    expect(findings().getByText("与文中金额不符")).toBeInTheDocument();
    expect(findings().getByText("同一原因的后果 1 条")).toBeInTheDocument();
  });

  it("marks the contradiction in the text, with the number that it has in the list", async () => {
    await paste();

    const text = await screen.findByRole("region", { name: /^正文/ });
    const mark = within(text).getByText("47.95%");
    expect(mark).toHaveClass("mark", "error");
    expect(within(text).getByRole("button", { name: "错误，第 1 条" })).toHaveTextContent("1");
    expect(within(text).getByText("585.38万元")).toHaveClass("fact");
    expect(within(text).getByText("585.38万元")).not.toHaveClass("mark");
  });

  it("goes from a mark to its finding, and by F8 to the next and back", async () => {
    const user = await paste();
    await user.click(await screen.findByRole("button", { name: "错误，第 1 条" }));
    const current = () =>
      findings()
        .getAllByRole("listitem")
        .find((item) => item.getAttribute("aria-current") === "true");
    await waitFor(() => expect(current()).toHaveFocus());
    expect(current()).toHaveTextContent(/^1错误R05/);

    await user.keyboard("{F8}");
    expect(current()).toHaveTextContent(/^2提示R07/);
    await user.keyboard("{Shift>}{F8}{/Shift}");
    expect(current()).toHaveTextContent(/^1错误R05/);
  });

  it("lists one severity when asked, and goes through that one only", async () => {
    const user = await paste();
    await user.click(await screen.findByRole("button", { name: /^提示 1/ }));

    expect(findings().getAllByRole("listitem")).toHaveLength(1);
    expect(findings().getByText(/^收支平衡/)).toBeInTheDocument();
  });

  it("copies a finding as a remark", async () => {
    const user = await paste();
    await user.click(await screen.findByRole("button", { name: "复制第 1 条" }));

    expect(await screen.findByText("已复制第 1 条")).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe(
      [
        "1.【错误】支出占比：文中为 47.95%，按金额计算 47.98%（R05）",
        "算式：585.38万元 ÷ 1220.06万元 = 47.98%",
        "引文：“其中：基本支出585.38万元，占支出总额47.95%。”",
        "引文：“2024年度支出合计1220.06万元，其中：基本支出585.38万元，占支出总额47.95%。”",
        "说明：与文中金额不符",
        "后果：收支平衡：随之不符",
      ].join("\n"),
    );
  });

  it("says what held and what could not be computed, by rule", async () => {
    const user = await paste();
    await user.click(await screen.findByRole("button", { name: "相符 1" }));
    expect(findings().getByText("1 条规则，1 处相符")).toBeInTheDocument();
    await user.click(findings().getByText(/R03 支出分项合计/));
    expect(await findings().findByRole("button", { name: /^基本支出/ })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "无法计算 1" }));
    expect(findings().getByText(/R07 收支平衡/)).toBeInTheDocument();
  });

  it("says that nothing was found where nothing was", async () => {
    server.use(http.post(PATH, () => HttpResponse.json({ ...reconciliation, findings: [] })));
    await paste();

    expect(await screen.findByText("没有发现矛盾")).toBeInTheDocument();
  });

  it("says why a file is refused and keeps what was pasted", async () => {
    const user = await paste();
    await user.click(await screen.findByRole("button", { name: "换一份" }));
    server.use(refuses("/reconciliations", { status: 422, detail: "文件已加密" }, "post"));
    await user.upload(
      screen.getByLabelText("选择文件", { selector: "input" }),
      new File(["x"], "自评报告.docx"),
    );

    expect(await screen.findByRole("alert")).toHaveTextContent("文件已加密");
    expect(screen.getByText("自评报告.docx")).toBeInTheDocument();
    expect(screen.getByRole("textbox")).toHaveValue(RECONCILED);
  });

  it("does not send what is larger than the server takes", async () => {
    showPage(<CheckingPage />);
    const file = new File([""], "很大.docx");
    Object.defineProperty(file, "size", { value: 21 * 1024 * 1024 });
    await userEvent.upload(await screen.findByLabelText("选择文件", { selector: "input" }), file);

    expect(await screen.findByRole("alert")).toHaveTextContent("很大.docx 超过 20 MiB，未发送");
  });

  it("says that a folder, or a file that is gone, cannot be read", async () => {
    showPage(<CheckingPage />);
    const folder = new File([], "资料");
    folder.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotFoundError"));
    await userEvent.upload(
      await screen.findByLabelText("选择文件", { selector: "input" }),
      folder,
      { applyAccept: false },
    );

    expect(await screen.findByRole("alert")).toHaveTextContent("读不到 资料");
  });

  it("keeps what is shown while it is asked for in another language", async () => {
    const user = await paste();
    await user.click(await screen.findByRole("button", { name: /^提示 1/ }));
    await act(() => speak("en"));

    expect(await screen.findByRole("button", { name: /^Notice/, pressed: true })).toBeVisible();
    await act(() => speak("zh-CN"));
  });

  it("is cancelled while it lasts", async () => {
    let aborted = false;
    server.use(
      http.post(PATH, ({ request }) => {
        request.signal.addEventListener("abort", () => (aborted = true));
        return new Promise<never>(() => undefined);
      }),
    );
    const user = await paste();
    await user.click(await screen.findByRole("button", { name: "取消" }));

    expect(await screen.findByRole("textbox")).toHaveValue(RECONCILED);
    await waitFor(() => expect(aborted).toBe(true));
  });
});
