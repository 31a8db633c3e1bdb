import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ANTD_COMPONENTS } from "./antdComponents";

const src = path.resolve("src");

function files(directory: string): string[] {
  return readdirSync(directory).flatMap((name) => {
    const full = path.join(directory, name);
    return statSync(full).isDirectory() ? files(full) : [full];
  });
}

const sources = files(src)
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
  .map((file) => ({ file: path.relative(src, file), text: readFileSync(file, "utf8") }));
const production = sources.filter(({ file }) => !file.includes(".test.") && file !== "testing.ts");

interface Import {
  file: string;
  target: string;
}

/** The zone of a file: `api`, `shared`, `app`, or `features/<name>`. */
const zone = (file: string) =>
  file.startsWith("features/") ? file.split("/").slice(0, 2).join("/") : (file.split("/")[0] ?? "");

function importsOf({ file, text }: { file: string; text: string }): Import[] {
  return [...text.matchAll(/(?:from|import\()\s*'(\.{1,2}\/[^']+)'/g)].map((match) => ({
    file,
    target: path.normalize(path.join(path.dirname(file), match[1] ?? "")),
  }));
}

/** What a zone may import of ours, beside itself. */
function allowed({ file, target }: Import): boolean {
  const from = zone(file);
  const to = zone(target);
  if (from === to || to === "locales") return from !== "api" || from === to;
  if (from === "app") return true;
  if (from === "api") return false;
  if (from === "shared") return to === "api";
  return from.startsWith("features/") && (to === "shared" || to === "api");
}

describe("the zones", () => {
  it("are kept by every import", () => {
    expect(production.flatMap(importsOf).filter((one) => !allowed(one))).toEqual([]);
  });

  it.each([
    ["api/client.ts", "shared/money/yuan"],
    ["shared/grid/model.ts", "features/budget/rules"],
    ["shared/grid/model.ts", "app/router"],
    ["features/budget/rules.ts", "features/project/rules"],
    ["features/budget/rules.ts", "app/router"],
  ])("would catch %s importing %s", (file, target) => {
    expect(allowed({ file, target })).toBe(false);
  });

  it("have no cycle", () => {
    const graph = new Map(
      production.map((source) => [
        source.file.replace(/\.tsx?$/, ""),
        importsOf(source).map((one) => one.target.replace(/\.tsx?$/, "")),
      ]),
    );
    const cycles: string[] = [];
    const visit = (node: string, trail: string[]) => {
      if (trail.includes(node))
        cycles.push([...trail.slice(trail.indexOf(node)), node].join(" → "));
      else if (!seen.has(node)) {
        graph.get(node)?.forEach((next) => visit(next, [...trail, node]));
        seen.add(node);
      }
    };
    const seen = new Set<string>();
    graph.forEach((_, node) => visit(node, []));
    expect(cycles).toEqual([]);
  });
});

it("no markup is set as text, and no amount becomes a binary number", () => {
  const bad = production
    .filter(({ text }) => /dangerouslySetInnerHTML|\bparseFloat\(|(?<!\w)Number\(/.test(text))
    .map(({ file }) => file);
  expect(bad).toEqual([]);
});

it("antd components that are used have their rules in the style file", () => {
  const used = new Set(
    production.flatMap(({ text }) =>
      [...text.matchAll(/import \{([^}]+)\} from 'antd'/g)].flatMap((match) =>
        (match[1] ?? "").split(",").map((name) => name.trim().replace(/^type /, "")),
      ),
    ),
  );
  used.delete("ConfigProvider");
  used.delete("ThemeConfig");
  expect(
    [...used].filter((name) => !(ANTD_COMPONENTS as readonly string[]).includes(name)),
  ).toEqual([]);
});

describe("the words", () => {
  const keys = (value: unknown, prefix = ""): string[] =>
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => keys(inner, `${prefix}${key}.`))
      : [prefix];
  const read = (language: string, name: string) =>
    JSON.parse(readFileSync(path.join(src, "locales", language, name), "utf8")) as unknown;
  const names = readdirSync(path.join(src, "locales/zh-CN"));

  it.each(names)("%s says the same in both languages", (name) => {
    expect(existsSync(path.join(src, "locales/en", name))).toBe(true);
    expect(keys(read("en", name))).toEqual(keys(read("zh-CN", name)));
  });

  it("stand in the message files, not in the pages", () => {
    const han = /['"`>][^'"`<>{}\n]*[\u4e00-\u9fff][^'"`<>{}\n]*['"`<]/;
    const allowedFiles = [
      "shared/money/yuan.ts",
      "shared/money/unit.tsx",
      "shared/money/Figure.tsx",
      "shared/money/Amount.tsx",
      "shared/layout/marks.tsx",
      "shared/layout/ContextBar.tsx",
      "shared/grid/columns.ts",
      "features/indicator/rules.ts",
      "features/report/ReportPage.tsx",
      "app/Shell.tsx",
    ];
    const bad = production
      .filter(({ file }) => !allowedFiles.includes(file))
      .filter(({ text }) =>
        text.split("\n").some((line) => han.test(line.replace(/\/\/.*|\/?\*\*?.*/g, ""))),
      )
      .map(({ file }) => file);
    expect(bad).toEqual([]);
  });
});
