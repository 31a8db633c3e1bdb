import type { Page } from "@playwright/test";
import {
  account,
  accounts,
  changes as differences,
  departments,
  EVALUATION,
  figures,
  person,
  problem,
  progress,
  reconciliation,
  remarks,
  report,
  schemes,
  score,
  submissions,
  tasks,
  workflow,
  year,
  yearDifferences,
  years,
} from "../src/api/fixtures";
import {
  SCHEME_BEFORE,
  SCHEME_DRAFT,
  schemeImpact,
  schemeVersions,
  schemeView,
} from "../src/api/schemeFixtures";

/** Answers by path; what is not listed is refused as unknown. */
const ANSWERS: Record<string, unknown> = {
  "/version": { version: "0.1.0" },
  "/session": person({
    rights: [
      "READ_TREE",
      "READ",
      "FILL",
      "SUBMIT",
      "REVIEW_FINANCE",
      "REMARK",
      "OPEN_YEAR",
      "ADMINISTER",
      "MANAGE_ACCOUNTS",
      "MANAGE_SCHEMES",
      "COMPUTE",
    ],
    accountId: accounts[0]!.id,
  }),
  [`/accounts/${account().id}`]: account(),
  "/evaluations": { items: years, next: "more" },
  "/tasks": { items: tasks, next: null },
  [`/evaluations/${EVALUATION}`]: year(),
  [`/evaluations/${EVALUATION}/summary`]: year({ state: "FINANCE_REVIEW", status: "IN_REVIEW" }),
  [`/evaluations/${EVALUATION}/report.json`]: report,
  [`/evaluations/${EVALUATION}/figures`]: { items: figures },
  [`/evaluations/${EVALUATION}/score`]: score,
  [`/evaluations/${EVALUATION}/progress`]: progress,
  [`/evaluations/${EVALUATION}/transitions`]: workflow,
  [`/evaluations/${EVALUATION}/comments`]: { items: remarks, next: null },
  [`/evaluations/${EVALUATION}/changes`]: differences,
  [`/evaluations/${EVALUATION}/submissions`]: { items: submissions, next: null },
  [`/evaluations/${EVALUATION}/differences`]: yearDifferences,
  "/accounts": { items: accounts, next: null },
  "/departments": { items: departments, next: null },
  "/reconciliations": reconciliation,
  "/scoring/schemes": { items: [...schemeVersions, ...schemes], next: null },
  [`/scoring/schemes/${SCHEME_DRAFT}`]: schemeView(),
  [`/scoring/schemes/${SCHEME_BEFORE}`]: schemeView({
    id: SCHEME_BEFORE,
    state: "PUBLISHED",
    publishedAt: schemeVersions[1]!.publishedAt,
  }),
  [`/scoring/schemes/${SCHEME_DRAFT}/impact`]: schemeImpact,
  [`/scoring/schemes/${SCHEME_DRAFT}/comparison`]: {
    scheme: schemeVersions[0],
    with: schemeVersions[1],
    differences: [
      {
        pointer: "/rules/quantitative/reverse",
        withPointer: "/rules/quantitative/reverse",
        label: "定量指标 · 反向指标的读法",
        change: "CHANGED",
        value: "INVERSE_RATIO",
        withValue: "ALL_OR_NOTHING",
      },
    ],
  },
};

export const ADDRESSES = {
  workbench: "/",
  departments: "/departments",
  accounts: "/accounts",
  checking: "/reconciliation",
  schemes: "/schemes",
  scheme: `/schemes/${SCHEME_DRAFT}`,
  report: `/evaluations/${EVALUATION}/report`,
  review: `/evaluations/${EVALUATION}/review`,
  submission: `/evaluations/${EVALUATION}/submission`,
};

/** Stands in for the server, so that what a page looks like does not depend on what is in a database. */
export async function answer(page: Page, changes: Record<string, unknown> = {}): Promise<void> {
  const answers = { ...ANSWERS, ...changes };
  await page.route("**/api/v1/**", async (route) => {
    if (route.request().method() === "POST" && route.request().url().endsWith("/accounts")) {
      await route.fulfill({ status: 201, json: { account: account(), password: "aB3-first_one" } });
      return;
    }
    const path = new URL(route.request().url()).pathname.replace("/api/v1", "");
    const body = answers[path];
    if (body === undefined) {
      await route.fulfill({
        status: 404,
        contentType: "application/problem+json",
        body: JSON.stringify(problem({ detail: `没有 ${path}` })),
      });
    } else {
      await route.fulfill({ json: body, headers: { etag: '"0"' } });
    }
  });
}
