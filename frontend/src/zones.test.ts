import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

/** A file of the application and what it imports of ours, both from src/. */
type Imports = ReadonlyMap<string, readonly string[]>;

/** The part of the application that a file belongs to: api, app, locales, shared, or one of the features. */
function zone(file: string): string {
  const [first = "", second = ""] = file.split("/");
  return first === "features" ? `features/${second}` : first;
}

/** `api` imports nothing of ours, `shared` only `api`, a feature only those two and itself; `app` knows everything. */
function mayImport(from: string, to: string): boolean {
  if (from === to || from === "app") return true;
  if (to === "locales") return from === "shared";
  if (from === "shared") return to === "api";
  return from.startsWith("features/") && (to === "shared" || to === "api");
}

function trespasses(imports: Imports): string[] {
  return [...imports].flatMap(([file, targets]) =>
    targets
      .filter((target) => !mayImport(zone(file), zone(target)))
      .map((target) => `${file} imports ${target}`),
  );
}

/** The first circle that is found, as the files on it. */
function circle(imports: Imports): string[] {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    const found = (imports.get(file) ?? [])
      .map((next) => visit(next, [...path, file]))
      .find((way) => way.length > 0);
    done.add(file);
    return found ?? [];
  };
  return [...imports.keys()].map((file) => visit(file, [])).find((way) => way.length > 0) ?? [];
}

const root = import.meta.dirname;
const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.tsx?$/.test(file));

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)]
    .map(([, path = ""]) => normalize(join(dirname(file), path)).replaceAll("\\", "/"))
    .map(
      (path) =>
        sources.find((known) => [`${path}.ts`, `${path}.tsx`, `${path}.d.ts`].includes(known)) ??
        path,
    )
    .filter((path) => !path.endsWith(".css"));
}

/** Tests may reach for what they test with; everything else keeps to its zone. */
const application: Imports = new Map(
  sources
    .filter((file) => file.includes("/") && !/\.test\.tsx?$/.test(file))
    .map((file) => [file, importsOf(file)]),
);

describe("the zones of the application", () => {
  it("are kept by every file", () => {
    expect(application.size).toBeGreaterThan(30);
    expect(trespasses(application)).toEqual([]);
  });

  it("are free of circles", () => {
    expect(circle(application)).toEqual([]);
  });

  it.each([
    ["api/client.ts", "shared/money/yuan.ts"],
    ["api/client.ts", "locales/en/shared.json"],
    ["shared/grid/model.ts", "features/budget/rules.ts"],
    ["shared/grid/model.ts", "app/router.tsx"],
    ["features/budget/rules.ts", "features/project/rules.ts"],
    ["features/budget/rules.ts", "app/router.tsx"],
    ["features/tomorrow/Page.tsx", "features/budget/rules.ts"],
  ])("do not let %s import %s", (file, target) => {
    expect(trespasses(new Map([[file, [target]]]))).toEqual([`${file} imports ${target}`]);
  });

  it("notice a circle", () => {
    const planted = new Map([
      ["a", ["b"]],
      ["b", ["c"]],
      ["c", ["b"]],
    ]);

    expect(circle(planted)).toEqual(["b", "c", "b"]);
  });
});
