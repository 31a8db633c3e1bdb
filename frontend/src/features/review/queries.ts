import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, type Schemas } from "../../api/client";
import { requestKey } from "../../api/requestKey";

export type Workflow = Schemas["WorkflowView"];
export type Step = Schemas["StepView"];
export type Action = Step["action"];
export type Remark = Schemas["CommentView"];

/** The one home of this feature's query keys. */
export const reviewQueries = {
  steps: (id: string) =>
    queryOptions({
      queryKey: ["evaluations", id, "computed", "steps"],
      queryFn: async ({ signal }) => {
        const { data, response } = await api.GET("/evaluations/{id}/transitions", {
          params: { path: { id } },
          signal,
        });
        return { value: data!, etag: response.headers.get("etag") ?? "" };
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

/** A step that is sent twice is taken once. */
const key = requestKey;

export function useTakeStep(id: string) {
  return useMutation({
    mutationFn: ({ action, reason, etag }: { action: Action; reason: string; etag: string }) =>
      api.POST("/evaluations/{id}/transitions", {
        params: { path: { id }, header: { "If-Match": etag, "Idempotency-Key": key() } },
        body: { action, reason: reason.trim() === "" ? null : reason },
      }),
    // Also when it was refused: somebody else may have been quicker.
    onSettled: useDone(id),
  });
}

export function useAddRemark(id: string) {
  return useMutation({
    mutationFn: (body: { anchor: string; text: string }) =>
      api.POST("/evaluations/{id}/comments", {
        params: { path: { id }, header: { "Idempotency-Key": key() } },
        body,
      }),
    onSuccess: useDone(id),
  });
}

export function useAnswer(id: string) {
  return useMutation({
    mutationFn: ({ remark, text }: { remark: Remark; text: string }) =>
      api.POST("/comments/{id}/replies", {
        params: {
          path: { id: remark.id },
          header: { "If-Match": remark.tag, "Idempotency-Key": key() },
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
          header: { "If-Match": remark.tag, "Idempotency-Key": key() },
        },
      }),
    onSettled: useDone(id),
  });
}
