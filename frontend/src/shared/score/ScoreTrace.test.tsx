import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { scoreSheet, traced } from "../../api/fixtures";
import { ScoreTrace } from "./ScoreTrace";

const tree = scoreSheet().trace!;
const line = (name: RegExp) => screen.getByRole("button", { name });

describe("the way to a score", () => {
  it("goes from the total down to what was entered, with rule, formula, working, rounding and clause", async () => {
    render(<ScoreTrace tree={tree} label="计分过程" />);

    await userEvent.click(line(/产出指标/));
    await userEvent.click(line(/培训人数/));

    expect(screen.getByText("实际完成值").closest("li")).toHaveTextContent("实际完成值112");
    expect(line(/培训人数/).closest("li")).toHaveTextContent(
      "规则未完成指标值，按比例记分公式实际完成值 ÷ 指标值 × 分值计算112 ÷ 120 × 90 = 84.00" +
        "舍入只舍入得分：四舍五入，两位小数依据财预〔2020〕10号 第十六条 待核",
    );
  });

  it("marks what nobody has compared with the text, and nothing else", async () => {
    render(<ScoreTrace tree={tree} label="计分过程" />);

    expect(screen.queryByText("待核")).not.toBeInTheDocument();
    await userEvent.click(line(/产出指标/));
    await userEvent.click(line(/培训人数/));
    expect(screen.getAllByText("待核")).toHaveLength(1);
  });

  it("is walked with the arrow keys", async () => {
    render(<ScoreTrace tree={tree} label="计分过程" />);
    line(/总分/).focus();

    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    expect(line(/产出指标/)).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    expect(line(/培训人数/)).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}");
    expect(screen.getByText("实际完成值")).toBeInTheDocument();
    await userEvent.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(line(/产出指标/)).toHaveFocus();
    await userEvent.keyboard("{ArrowLeft}");
    expect(line(/产出指标/)).toHaveAttribute("aria-expanded", "false");
    await userEvent.keyboard("{Home}{ArrowUp}");
    expect(line(/总分/)).toHaveFocus();
  });

  it("says in yuan what a rate is taken on", async () => {
    render(<ScoreTrace tree={tree} label="计分过程" />);

    await userEvent.click(line(/预算执行率/));

    expect(screen.getByText("1,000,000.00 元")).toBeInTheDocument();
  });

  it("says why there is no score, instead of a number", () => {
    const why = { code: "scoring.actual-missing", text: "没有填写实际完成值" };
    render(
      <ScoreTrace
        tree={{
          ...tree,
          value: null,
          parts: [traced({ id: "row/0", label: "满意度", notScored: why })],
        }}
        label="计分过程"
      />,
    );

    expect(screen.getByText("满意度").closest("li")).toHaveTextContent(
      "满意度未计分没有填写实际完成值",
    );
  });

  it("shows a score that a person set with the computed one and the reason", async () => {
    const set = traced({
      id: "row/0",
      label: "培训人数",
      rule: "OVERRIDE",
      working: "70.00",
      value: "70.00",
      entered: "佐证不足",
      parts: [
        traced({ id: "row/0/reason", label: "理由", entered: "佐证不足" }),
        traced({ id: "row/0/computed", label: "计算得分", rule: "PROPORTIONAL", value: "84.00" }),
      ],
    });
    render(<ScoreTrace tree={set} label="计分过程" />);

    expect(line(/^培训人数/)).toHaveTextContent("培训人数已调整70.00");
    expect(screen.getByText("理由").closest("li")).toHaveTextContent("理由佐证不足");
    expect(line(/计算得分/)).toHaveTextContent("84.00");
  });
});
