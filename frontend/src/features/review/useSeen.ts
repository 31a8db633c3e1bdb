import { useState } from "react";

/**
 * Holds on to what somebody was shown. What is known by now may be something else: then the page says so, and they look
 * again before they act, so that nothing is signed unseen.
 */
export function useSeen<T>(now: T | undefined, same: (seen: T, now: T) => boolean) {
  const [seen, see] = useState<T>();
  if (seen === undefined && now !== undefined) see(now);
  const stale = seen !== undefined && now !== undefined && !same(seen, now);
  return {
    // What is the same may have become open meanwhile: the newest of it is shown.
    seen: stale ? seen : (now ?? seen),
    stale,
    look: () => see(undefined),
  };
}
