import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";

interface Chunk {
  file: string;
  imports?: string[];
  css?: string[];
}

const dist = new URL("../dist/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8")) as Record<
  string,
  Chunk
>;

/** The files that a chunk needs before it can run. */
function needed(name: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[name];
  if (chunk === undefined) throw new Error(`no ${name} in the manifest`);
  if (seen.has(chunk.file)) return seen;
  [chunk.file, ...(chunk.css ?? [])].forEach((file) => seen.add(file));
  (chunk.imports ?? []).forEach((next) => needed(next, seen));
  return seen;
}

const kilobytes = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, dist))).length, 0) /
  1024;

const ENTRY = "index.html";
const LIMIT = 380;

test(`the first page needs at most ${LIMIT} kB, compressed`, () => {
  expect(kilobytes(needed("src/app/screens/workbench.tsx", needed(ENTRY)))).toBeLessThan(LIMIT);
});

for (const screen of [
  "issue",
  "review",
  "checking",
  "departments",
  "schemes",
  "schemeEditor",
  "accounts",
  "identity",
  "report",
  "score",
  "section",
]) {
  test(`${screen} needs at most 120 kB more`, () => {
    const more = [...needed(`src/app/screens/${screen}.tsx`)].filter(
      (file) => !needed(ENTRY).has(file),
    );

    expect(kilobytes(more)).toBeLessThan(120);
  });
}
