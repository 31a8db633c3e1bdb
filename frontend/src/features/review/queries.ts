import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";
import { api, type Schemas } from "../../api/client";
import { requestKey } from "../../api/requestKey";
import { labelsOf } from "./anchors";

export type EvaluationSummary = Schemas["EvaluationSummary"];
export type Workflow = Schemas["WorkflowView"];
export type Step = Schemas["StepView"];
export type Action = Step["action"];
export type Remark = Schemas["CommentView"];
export type Task = Schemas["Task"];
export type Scheme = Schemas["SchemeSummary"];

export interface Filter {
  status?: string;
  year?: number;
  q?: string;
}

/** The whole year as its steps see it, with the revision under which it was read. */
export interface Standing {
  value: Workflow;
  etag: string;
}

async function standing(id: string, signal: AbortSignal): Promise<Standing> {
  const { data, response } = await api.GET("/evaluations/{id}/transitions", {
    params: { path: { id } },
    signal,
  });
  return { value: data!, etag: response.headers.get("etag") ?? "" };
}

/** The one home of this feature's query keys. What is computed from a year is asked for again when it changes. */
export const reviewQueries = {
  tasks: ({ year, q }: Filter = {}) =>
    infiniteQueryOptions({
      queryKey: ["evaluations", "list", "tasks", year, q],
      initialPageParam: null as string | null,
      queryFn: async ({ pageParam, signal }) =>
        (
          await api.GET("/tasks", {
            params: {
              query: {
                ...(year === undefined ? {} : { fiscalYear: year }),
                ...(q === undefined ? {} : { q }),
                ...(pageParam === null ? {} : { cursor: pageParam }),
              },
            },
            signal,
          })
        ).data!,
      getNextPageParam: (page) => page.next,
    }),
  years: (filter: Filter) =>
    infiniteQueryOptions({
      queryKey: ["evaluations", "list", filter],
      initialPageParam: null as string | null,
      queryFn: async ({ pageParam, signal }) => {
        const query = {
          ...(filter.status === undefined || filter.status === "ALL"
            ? {}
            : { status: filter.status as EvaluationSummary["status"] }),
          ...(filter.year === undefined ? {} : { fiscalYear: filter.year }),
          ...(filter.q === undefined ? {} : { q: filter.q }),
          ...(pageParam === null ? {} : { cursor: pageParam }),
        };
        return (await api.GET("/evaluations", { params: { query }, signal })).data!;
      },
      getNextPageParam: (page) => page.next,
    }),
  yearBefore: (departmentId: string, fiscalYear: number) =>
    queryOptions({
      queryKey: ["evaluations", "list", "before", departmentId, fiscalYear],
      queryFn: async ({ signal }) =>
        (
          await api.GET("/evaluations", {
            params: { query: { departmentId, fiscalYear: fiscalYear - 1, limit: 1 } },
            signal,
          })
        ).data!.items[0] ?? null,
    }),
  summary: (id: string) =>
    queryOptions({
      queryKey: ["evaluations", id, "computed", "summary"],
      queryFn: async ({ signal }) =>
        (await api.GET("/evaluations/{id}/summary", { params: { path: { id } }, signal })).data!,
    }),
  figures: (id: string) =>
    queryOptions({
      queryKey: ["evaluations", id, "computed", "figures"],
      queryFn: async ({ signal }) =>
        (await api.GET("/evaluations/{id}/figures", { params: { path: { id } }, signal })).data!
          .items,
    }),
  steps: (id: string) =>
    queryOptions({
      queryKey: ["evaluations", id, "computed", "steps"],
      queryFn: async ({ signal }) => standing(id, signal),
    }),
  /**
   * What is signed: the revision first, and only then what stands under it. Whatever changes in between makes the
   * revision an old one, and the signature is refused.
   */
  toSign: (id: string) =>
    queryOptions({
      queryKey: ["evaluations", id, "computed", "toSign"],
      // Whoever comes back begins with what is there now, not with what they saw on their last visit.
      gcTime: 0,
      queryFn: async ({ signal }) => {
        const { value, etag } = await standing(id, signal);
        const params = { params: { path: { id } }, signal };
        const [progress, figures, score] = await Promise.all([
          api.GET("/evaluations/{id}/progress", params),
          api.GET("/evaluations/{id}/figures", params),
          api.GET("/evaluations/{id}/score", params),
        ]);
        return {
          value,
          etag,
          at: new Date(),
          sections: progress.data!.sections,
          figures: figures.data!.items,
          score: score.data!,
        };
      },
    }),
  remarks: (id: string) =>
    queryOptions({
      queryKey: ["evaluations", id, "computed", "remarks"],
      queryFn: async ({ signal }) =>
        (
          await api.GET("/evaluations/{id}/comments", {
            params: { path: { id }, query: { limit: 200 } },
            signal,
          })
        ).data!.items,
    }),
  /** What the places of a year are called; names seldom change while one looks. */
  labels: (id: string) =>
    queryOptions({
      queryKey: ["evaluations", id, "labels"],
      staleTime: 60_000,
      queryFn: async ({ signal }) =>
        labelsOf(
          (await api.GET("/evaluations/{id}/report.json", { params: { path: { id } }, signal }))
            .data!,
        ),
    }),
  changes: (id: string) =>
    queryOptions({
      queryKey: ["evaluations", id, "computed", "changes"],
      queryFn: async ({ signal }) =>
        (await api.GET("/evaluations/{id}/changes", { params: { path: { id } }, signal })).data!,
    }),
  /** Who did what since a moment, the newest first. */
  since: (id: string, from: Date) =>
    queryOptions({
      queryKey: ["evaluations", id, "computed", "since", from.toISOString()],
      queryFn: async ({ signal }) =>
        (
          await api.GET("/evaluations/{id}/history", {
            params: { path: { id }, query: { limit: 50, from: from.toISOString() } },
            signal,
          })
        ).data!.items,
    }),
  /** What may be chosen when a year is issued. */
  departments: (q: string) =>
    infiniteQueryOptions({
      queryKey: ["departments", "choice", q],
      initialPageParam: null as string | null,
      queryFn: async ({ pageParam, signal }) =>
        (
          await api.GET("/departments", {
            params: {
              query: {
                limit: 200,
                ...(q === "" ? {} : { q }),
                ...(pageParam === null ? {} : { cursor: pageParam }),
              },
            },
            signal,
          })
        ).data!,
      getNextPageParam: (page) => page.next,
    }),
  /** What a year may be scored by: what is published and not superseded. */
  schemes: (kind: Scheme["kind"], fiscalYear: number) =>
    queryOptions({
      queryKey: ["schemes", "issue", kind, fiscalYear],
      queryFn: async ({ signal }) =>
        (
          await api.GET("/scoring/schemes", {
            params: { query: { kind, fiscalYear, state: "PUBLISHED", limit: 200 } },
            signal,
          })
        ).data!.items,
    }),
};

/** What is done to a year as a whole changes what every page shows of it. */
function useDone(id: string) {
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ["evaluations", id] }),
      queries.invalidateQueries({ queryKey: ["evaluations", "list"] }),
    ]);
}

export function useTakeStep(id: string) {
  return useMutation({
    mutationFn: ({ action, reason, etag }: { action: Action; reason: string; etag: string }) =>
      api.POST("/evaluations/{id}/transitions", {
        params: { path: { id }, header: { "If-Match": etag, "Idempotency-Key": requestKey() } },
        body: { action, reason: reason.trim() === "" ? null : reason },
      }),
    // Also when it was refused: somebody else may have been quicker.
    onSettled: useDone(id),
  });
}

/** Passes many at a time; what became of each is the answer. */
export function usePassAll() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (tasks: readonly Task[]) =>
      (
        await api.POST("/reviews", {
          params: { header: { "Idempotency-Key": requestKey() } },
          body: {
            action: "PASS",
            reason: null,
            items: tasks.map((task) => ({ evaluationId: task.evaluation.id, tag: task.tag })),
          },
        })
      ).data!.items,
    onSettled: () => queries.invalidateQueries({ queryKey: ["evaluations"] }),
  });
}

export function useAddRemark(id: string) {
  const done = useDone(id);
  return useMutation({
    mutationFn: (body: { anchor: string; text: string }) =>
      api.POST("/evaluations/{id}/comments", {
        params: { path: { id }, header: { "Idempotency-Key": requestKey() } },
        body,
      }),
    // Not waited for: the next remark may be begun before everything is read again.
    onSuccess: () => {
      void done();
    },
  });
}

export function useAnswer(id: string) {
  return useMutation({
    mutationFn: ({ remark, text }: { remark: Remark; text: string }) =>
      api.POST("/comments/{id}/replies", {
        params: {
          path: { id: remark.id },
          header: { "If-Match": remark.tag, "Idempotency-Key": requestKey() },
        },
        body: { text },
      }),
    onSettled: useDone(id),
  });
}

export function useAccept(id: string) {
  return useMutation({
    mutationFn: (remark: Remark) =>
      api.POST("/comments/{id}/acceptance", {
        params: {
          path: { id: remark.id },
          header: { "If-Match": remark.tag, "Idempotency-Key": requestKey() },
        },
      }),
    onSettled: useDone(id),
  });
}
