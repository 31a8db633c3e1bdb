/**
 * What becomes of requests that meet the end of the session: they wait until the same person has logged in again, and
 * are sent once more, so that nobody loses what they were doing. Somebody has to cover the page meanwhile.
 */
const covers = new Set<() => void>();

interface Wait {
  promise: Promise<boolean>;
  finish(again: boolean): void;
}
let wait: Wait | null = null;

/** Says who covers the page with the log-in when the session ends; without anybody nothing waits. */
export function coverWhenSessionEnds(cover: () => void): () => void {
  covers.add(cover);
  return () => covers.delete(cover);
}

/** The session has ended: resolves to whether the request may be sent again. */
export async function sessionIsBack(): Promise<boolean> {
  if (covers.size === 0) return false;
  if (wait === null) {
    let finish: Wait["finish"] = () => undefined;
    const promise = new Promise<boolean>((resolve) => {
      finish = resolve;
    });
    wait = { promise, finish };
  }
  covers.forEach((cover) => cover());
  return wait.promise;
}

/** The same person is back, or nobody is who may send what waits. */
export function endWait(again: boolean): void {
  wait?.finish(again);
  wait = null;
}
