import { expect, it } from "vitest";
import { refuseOldForm } from "./old-form.ts";

const host = "register.example.org";
const answerTo = (more: Record<string, string>) =>
  refuseOldForm({ method: "POST", headers: new Headers({ host, ...more }) });

it.each([{ origin: "https://evil.example.org" }, { "sec-fetch-site": "cross-site" }, {}])(
  "a form from elsewhere is refused without a word: %o",
  (from) => {
    const { status, headers } = answerTo({ ...from, referer: `http://${host}/desk/account` });
    expect([status, headers.get("location")]).toEqual([403, null]);
  },
);

it.each([
  [`http://${host}/desk/account?done=codes`, "/desk/account?done=codes"],
  ["https://evil.example.org/desk/account", "/desk"],
  ["", "/desk"],
])("one of ours that has grown old leads to words, and from %s back to %s", (referer, back) => {
  const { status, headers } = answerTo({ "sec-fetch-site": "same-origin", referer });
  expect(status).toBe(303);
  const { pathname, searchParams } = new URL(headers.get("location") ?? "", `http://${host}`);
  expect([pathname, searchParams.get("callbackUrl")]).toEqual(["/desk/sign-in/old-form", back]);
});
