import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

type Words = { [key: string]: string | Words };

const folder = join(import.meta.dirname, "locales");
const filesOf = (language: string) => readdirSync(join(folder, language)).sort();
const files = filesOf("zh-CN");
const read = (language: string, file: string) =>
  JSON.parse(readFileSync(join(folder, language, file), "utf8")) as Words;

/** Each key with the values that are put into its text. */
function entries(words: Words, path = ""): [key: string, values: string][] {
  return Object.entries(words).flatMap(([key, word]) =>
    typeof word === "string"
      ? [
          [
            `${path}${key}`,
            [...word.matchAll(/\{\{\w+\}\}/g)]
              .map(([value]) => value)
              .sort()
              .join(" "),
          ] as [string, string],
        ]
      : entries(word, `${path}${key}.`),
  );
}
const texts = (words: Words): string[] =>
  Object.values(words).flatMap((word) => (typeof word === "string" ? [word] : texts(word)));

describe("the two languages", () => {
  it("have the same files", () => {
    expect(filesOf("en")).toEqual(files);
  });

  it.each(files)("say the same things with the same values in %s", (file) => {
    expect(Object.fromEntries(entries(read("en", file)))).toEqual(
      Object.fromEntries(entries(read("zh-CN", file))),
    );
  });

  it.each(files)("leave nothing unsaid in %s", (file) => {
    expect(
      [...texts(read("zh-CN", file)), ...texts(read("en", file))].filter(
        (text) => text.trim() === "",
      ),
    ).toEqual([]);
  });

  it("are said in these files only, not in the pages", () => {
    // What is not a word of the page but what amounts, grades and forms are made of, in both languages.
    const own = [
      "features/indicator/rules.ts",
      "shared/indicator/signs.ts",
      "shared/layout/marks.tsx",
      "shared/money/Figure.tsx",
      "shared/money/unit.tsx",
      "shared/money/yuan.ts",
      "app/Shell.tsx",
      "shared/i18n/LanguageButton.tsx",
      "api/fixtures.ts",
      "api/schemeFixtures.ts",
      "features/scheme/clauses.ts",
    ];
    const chinese = /['"`>][^'"`<>{}\n]*[\u4e00-\u9fff][^'"`<>{}\n]*['"`<]/;
    const speaking = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
      .filter(
        (file) =>
          /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.endsWith("schema.d.ts"),
      )
      .filter((file) =>
        readFileSync(join(import.meta.dirname, file), "utf8")
          .split("\n")
          .some((line) => chinese.test(line.replace(/\/\/.*|\/?\*\*?.*/g, ""))),
      );

    expect(speaking.sort()).toEqual(own.sort());
  });
});
