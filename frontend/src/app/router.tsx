import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { ProblemNotice } from "../shared/problem/ProblemNotice";
import { NotFound } from "./NotFound";
import { Root, SETUP } from "./Root";

const root = createRootRoute({ component: Root, notFoundComponent: NotFound });

interface WorkbenchSearch {
  status?: string;
  year?: number;
  q?: string;
}

const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);

const workbench = createRoute({
  getParentRoute: () => root,
  path: "/",
  validateSearch: (search: Record<string, unknown>): WorkbenchSearch => {
    const year = typeof search["year"] === "number" ? search["year"] : undefined;
    const status = text(search["status"]);
    const q = text(search["q"]);
    return {
      ...(status === undefined ? {} : { status }),
      ...(year === undefined ? {} : { year }),
      ...(q === undefined ? {} : { q }),
    };
  },
  component: lazyRouteComponent(() => import("./screens/workbench"), "Workbench"),
});

const issue = createRoute({
  getParentRoute: () => root,
  path: "/issue",
  component: lazyRouteComponent(() => import("./screens/issue"), "Issue"),
});

const checking = createRoute({
  getParentRoute: () => root,
  path: "/reconciliation",
  component: lazyRouteComponent(() => import("./screens/checking"), "Checking"),
});

const departments = createRoute({
  getParentRoute: () => root,
  path: "/departments",
  component: lazyRouteComponent(() => import("./screens/departments"), "Departments"),
});

const oneOf = <T extends string>(value: unknown, words: readonly T[]): T | undefined =>
  words.find((word) => word === value);

interface SchemesSearch {
  kind?: "PROJECT" | "DEPARTMENT";
  year?: number;
  state?: "DRAFT" | "PUBLISHED" | "SUPERSEDED";
}

const schemes = createRoute({
  getParentRoute: () => root,
  path: "/schemes",
  validateSearch: (search: Record<string, unknown>): SchemesSearch => {
    const kind = oneOf(search["kind"], ["PROJECT", "DEPARTMENT"]);
    const state = oneOf(search["state"], ["DRAFT", "PUBLISHED", "SUPERSEDED"]);
    const year = typeof search["year"] === "number" ? search["year"] : undefined;
    return {
      ...(kind === undefined ? {} : { kind }),
      ...(year === undefined ? {} : { year }),
      ...(state === undefined ? {} : { state }),
    };
  },
  component: lazyRouteComponent(() => import("./screens/schemes"), "Schemes"),
});

const scheme = createRoute({
  getParentRoute: () => root,
  path: "/schemes/$schemeId",
  component: lazyRouteComponent(() => import("./screens/schemes"), "SchemeScreen"),
});

/** `with`: the other version. */
const schemeComparison = createRoute({
  getParentRoute: () => root,
  path: "/schemes/$schemeId/comparison",
  validateSearch: (search: Record<string, unknown>): { with?: string } => {
    const other = text(search["with"]);
    return other === undefined ? {} : { with: other };
  },
  component: lazyRouteComponent(() => import("./screens/schemes"), "SchemeComparison"),
});

const schemeImpact = createRoute({
  getParentRoute: () => root,
  path: "/schemes/$schemeId/impact",
  component: lazyRouteComponent(() => import("./screens/schemes"), "SchemeImpact"),
});

const schemeEditor = createRoute({
  getParentRoute: () => root,
  path: "/schemes/$schemeId/edit",
  component: lazyRouteComponent(() => import("./screens/schemeEditor"), "SchemeEditor"),
});

const accounts = createRoute({
  getParentRoute: () => root,
  path: "/accounts",
  component: lazyRouteComponent(() => import("./screens/accounts"), "Accounts"),
});

const apiClients = createRoute({
  getParentRoute: () => root,
  path: "/api-clients",
  component: lazyRouteComponent(() => import("./screens/apiClients"), "ApiClients"),
});

const audit = createRoute({
  getParentRoute: () => root,
  path: "/audit",
  component: lazyRouteComponent(() => import("./screens/audit"), "Audit"),
});

const password = createRoute({
  getParentRoute: () => root,
  path: "/password",
  component: lazyRouteComponent(() => import("./screens/identity"), "Password"),
});

/** The one page that is shown to whoever has its link: there is nobody to log in yet. */
const setup = createRoute({
  getParentRoute: () => root,
  path: SETUP,
  component: lazyRouteComponent(() => import("./screens/identity"), "Setup"),
});

const evaluation = createRoute({
  getParentRoute: () => root,
  path: "/evaluations/$evaluationId",
  component: lazyRouteComponent(() => import("./screens/editor"), "Editor"),
});

interface PlaceSearch {
  /** The place of a remark or a finding, which is focused. */
  at?: string;
  /** Which words of its text are meant. */
  words?: string;
}

const validateSearch = (search: Record<string, unknown>): PlaceSearch => {
  const at = text(search["at"]);
  const words = /^\d{1,6}-\d{1,6}$/.exec(String(search["words"]))?.[0];
  return {
    ...(at === undefined ? {} : { at }),
    ...(words === undefined ? {} : { words }),
  };
};

const first = createRoute({
  getParentRoute: () => evaluation,
  path: "/",
  beforeLoad: ({ params }) => {
    throw redirect({
      to: "/evaluations/$evaluationId/$section",
      params: { ...params, section: "profile" },
    });
  },
});

const section = createRoute({
  getParentRoute: () => evaluation,
  path: "/$section",
  validateSearch,
  component: lazyRouteComponent(() => import("./screens/section"), "SectionScreen"),
});

const project = createRoute({
  getParentRoute: () => evaluation,
  path: "/projects/$projectId",
  validateSearch,
  component: lazyRouteComponent(() => import("./screens/section"), "ProjectScreen"),
});

const APPENDICES = ["explanations", "remarks", "none"] as const;

interface ReportSearch {
  view?: "preview" | "compare";
  /** With what it is compared: `last-year`, or the number of a submission. */
  against?: string;
  /** What stands behind the report; `none` alone for nothing. */
  appendix?: (typeof APPENDICES)[number][];
}

const report = createRoute({
  getParentRoute: () => root,
  path: "/evaluations/$evaluationId/report",
  validateSearch: (search: Record<string, unknown>): ReportSearch => {
    const view = oneOf(search["view"], ["preview", "compare"] as const);
    const against = /^(last-year|[1-9]\d{0,8})$/.exec(String(search["against"]))?.[0];
    const named: unknown[] = Array.isArray(search["appendix"]) ? search["appendix"] : [];
    const appendix = named.flatMap((one) => oneOf(one, APPENDICES) ?? []);
    return {
      ...(view === undefined ? {} : { view }),
      ...(against === undefined ? {} : { against }),
      ...(appendix.length === 0 ? {} : { appendix }),
    };
  },
  component: lazyRouteComponent(() => import("./screens/report"), "ReportScreen"),
});

/** `form`: the project whose score is shown; the department's own without it. */
const score = createRoute({
  getParentRoute: () => root,
  path: "/evaluations/$evaluationId/score",
  validateSearch: (search: Record<string, unknown>): { form?: string } => {
    const form = text(search["form"]);
    return form === undefined ? {} : { form };
  },
  component: lazyRouteComponent(() => import("./screens/score"), "ScoreScreen"),
});

const disclosure = createRoute({
  getParentRoute: () => root,
  path: "/evaluations/$evaluationId/disclosure",
  component: lazyRouteComponent(() => import("./screens/disclosure"), "DisclosureScreen"),
});

const review = createRoute({
  getParentRoute: () => root,
  path: "/evaluations/$evaluationId/review",
  component: lazyRouteComponent(() => import("./screens/review"), "Review"),
});

export const router = createRouter({
  routeTree: root.addChildren([
    workbench,
    issue,
    checking,
    departments,
    schemes,
    scheme,
    schemeComparison,
    schemeImpact,
    schemeEditor,
    accounts,
    apiClients,
    audit,
    password,
    setup,
    report,
    score,
    disclosure,
    review,
    evaluation.addChildren([first, project, section]),
  ]),
  defaultErrorComponent: ({ error }) => (
    <main className="page">
      <ProblemNotice
        error={error instanceof Error ? error : new Error(String(error))}
        onRetry={() => globalThis.location.reload()}
      />
    </main>
  ),
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
