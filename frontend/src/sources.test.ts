import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ANTD_COMPONENTS } from "./app/antdComponents";

const root = import.meta.dirname;
const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.endsWith("schema.d.ts"),
  )
  .map((file) => ({ file, text: readFileSync(join(root, file), "utf8") }));

/** What must not stand in a source, and why. */
const FORBIDDEN = [
  [
    /dangerouslySetInnerHTML|\.innerHTML|\.outerHTML|insertAdjacentHTML/,
    "texts are shown, never run",
  ],
  [/\bNumber(\.parseFloat)?\(|\bparseFloat\(/, "amounts are decimals, not binary numbers"],
] as const;

const trespasses = (text: string) =>
  FORBIDDEN.filter(([pattern]) => pattern.test(text)).map(([, why]) => why);

describe("the sources", () => {
  it("neither run texts nor turn amounts into binary numbers", () => {
    expect(
      sources.flatMap(({ file, text }) => trespasses(text).map((why) => `${file}: ${why}`)),
    ).toEqual([]);
  });

  it.each([
    "<p dangerouslySetInnerHTML={{ __html: x }} />",
    "node.innerHTML = x",
    "Number(amount)",
    "parseFloat(amount)",
    "Number.parseFloat(amount)",
  ])("would be caught with %s", (text) => {
    expect(trespasses(text)).toHaveLength(1);
  });

  it("use the antd components whose rules are in the style file, and those only", () => {
    const used = sources.flatMap(({ text }) =>
      [...text.matchAll(/import \{([^}]+)\} from ['"]antd['"]/g)].flatMap(([, names = ""]) =>
        names
          .split(",")
          .map((name) => name.trim())
          .filter((name) => name !== "" && !name.startsWith("type ")),
      ),
    );

    expect([...new Set(used)].filter((name) => name !== "ConfigProvider").sort()).toEqual(
      [...ANTD_COMPONENTS].sort(),
    );
  });

  it("import antd from its front door, where the test above sees it", () => {
    const elsewhere = sources
      .filter(({ text }) => /^import (?!type ).*from ['"]antd\/(?!locale\/)/m.test(text))
      .map(({ file }) => file);

    expect(elsewhere).toEqual([]);
  });
});
