// The lines of a script that tests, and its last one.
export function tally() {
  let passed = 0;
  let failed = 0;
  const say = (holds, name, detail = "") => {
    if (holds) passed++;
    else failed++;
    console.log(`${holds ? "✓" : "✗"} ${name}${detail === "" ? "" : `: ${detail}`}`);
    return holds;
  };
  return {
    say,
    /** A test that throws has failed, and the next one runs. */
    async test(name, body) {
      try {
        say(true, name, (await body()) ?? "");
      } catch (error) {
        say(false, name, error.message);
      }
    },
    /** The exit code. */
    end() {
      console.log(`\n${passed} passed, ${failed} failed`);
      return failed === 0 && passed > 0 ? 0 : 1;
    },
  };
}
