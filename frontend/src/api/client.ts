import createClient from "openapi-fetch";
import type { components, paths } from "./schema";
import { sessionIsBack } from "./sessionEnd";

export type Schemas = components["schemas"];
export type Problem = Schemas["Problem"];
export type Violation = Schemas["Violation"];

/** What the server refused, as it said it. Screens decide where to show it; nothing here pops up. */
export class ProblemError extends Error {
  constructor(
    readonly problem: Problem,
    /** After how many seconds to try again, where the server says so. */
    readonly retryAfter: number | null = null,
  ) {
    super(problem.title);
    this.name = "ProblemError";
  }

  /** The messages for one field, by JSON pointer. */
  at(pointer: string): string[] {
    return this.problem.violations.filter((v) => v.pointer === pointer).map((v) => v.message);
  }
}

/** The server was not reached: what was typed is still here, and may be sent again. */
export class OfflineError extends Error {
  constructor() {
    super("offline");
    this.name = "OfflineError";
  }
}

let language = "zh-CN";

/** The language in which the server answers from now on. */
export function answerIn(chosen: string): void {
  language = chosen;
}

export const api = createClient<paths>({
  baseUrl: new URL("/api/v1", globalThis.location.origin).href,
  fetch: async (request) => {
    for (;;) {
      // Its body can be sent once.
      const next = request.clone();
      const response = await reach(next);
      const ended = !request.url.endsWith(SESSION) && (await needsLogIn(response));
      if (!ended || !(await sessionIsBack())) return response;
      request.signal.throwIfAborted();
    }
  },
});

/** Looked up at call time, so that tests can stand in for the network. */
async function reach(request: Request): Promise<Response> {
  try {
    return await globalThis.fetch(request);
  } catch (failed) {
    if (failed instanceof DOMException && failed.name === "AbortError") throw failed;
    throw new OfflineError();
  }
}

/** Here somebody asks whether they are logged in, or tries to be: being refused is the answer. */
const SESSION = "/api/v1/session";

async function needsLogIn(response: Response): Promise<boolean> {
  if (response.status === 401) return true;
  if (response.status !== 403) return false;
  const { type } = await problemOf(response.clone());
  return type === "/problems/password-change-required";
}

async function problemOf(response: Response): Promise<Problem> {
  return response.headers.get("content-type")?.startsWith("application/problem+json") === true
    ? ((await response.json()) as Problem)
    : {
        type: "about:blank",
        status: response.status,
        title: response.statusText,
        detail: "",
        traceId: "",
        violations: [],
      };
}

const SAFE = ["GET", "HEAD", "OPTIONS"];

api.use({
  onRequest({ request }) {
    request.headers.set("Accept-Language", language);
    // A page of somebody else can send a form, and cannot add a header.
    if (!SAFE.includes(request.method)) request.headers.set("X-Jiheng-Csrf", "1");
    return request;
  },
  async onResponse({ response }) {
    if (response.ok || response.status === 304) return;
    const problem = await problemOf(response);
    if (problem.type === "about:blank" && [502, 503, 504].includes(response.status))
      throw new OfflineError();
    const seconds = parseInt(response.headers.get("retry-after") ?? "", 10);
    throw new ProblemError(problem, isNaN(seconds) ? null : seconds);
  },
});

type Json<T> = T extends { content: { "application/json": infer B } } ? B : never;
type Got<P extends keyof paths> = paths[P] extends { get: { responses: { 200: infer R } } }
  ? Json<R>
  : never;
type Put<P extends keyof paths> = paths[P] extends { put: { requestBody?: infer B } }
  ? Json<NonNullable<B>>
  : never;

/** Addresses that are read and put back whole: their GET and their PUT have the same shape. */
export type SectionPath = {
  [P in keyof paths]: [Put<P>] extends [never] ? never : [Got<P>] extends [never] ? never : P;
}[keyof paths];

export interface Loaded<T> {
  value: T;
  etag: string;
}

/** A section of the API: something with a revision that is read and put back whole. */
export interface Section<T> {
  /** Names it in caches and drafts. */
  key: string;
  load(signal?: AbortSignal): Promise<Loaded<T>>;
  save(value: T, etag: string): Promise<Loaded<T>>;
}

/** What the typed client looks like where the path is only known as a section's. */
interface Untyped {
  GET(path: string, init: object): Promise<{ data?: unknown; response: Response }>;
  PUT(path: string, init: object): Promise<{ data?: unknown; response: Response }>;
}

export function section<P extends SectionPath>(
  path: P,
  parameters: Record<string, string>,
): Section<Got<P>> {
  const untyped = api as unknown as Untyped;
  const answered = ({
    data,
    response,
  }: {
    data?: unknown;
    response: Response;
  }): Loaded<Got<P>> => ({
    value: data as Got<P>,
    etag: response.headers.get("etag") ?? "",
  });
  return {
    key: path.replace(/\{(\w+)\}/g, (_, name: string) => parameters[name] ?? ""),
    load: async (signal) =>
      answered(
        await untyped.GET(path, {
          params: { path: parameters },
          ...(signal === undefined ? {} : { signal }),
        }),
      ),
    save: async (value, etag) =>
      answered(
        await untyped.PUT(path, {
          params: { path: parameters, header: { "If-Match": etag } },
          body: value,
        }),
      ),
  };
}
