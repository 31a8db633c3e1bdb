/** A key for a request that must happen once. `crypto.randomUUID` is missing in old browsers and on plain http. */
export function requestKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
