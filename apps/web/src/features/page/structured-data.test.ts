import { expect, test } from "vitest";
import { escapedJson } from "./structured-data.tsx";

test("no text can end the script element that holds it", () => {
  const json = escapedJson({ name: "</script><script>alert(1)</script>" });
  expect(json).not.toContain("<");
  expect(JSON.parse(json)).toEqual({ name: "</script><script>alert(1)</script>" });
});
