import { expect, it } from "vitest";
import { fieldAddress, fieldAsked } from "./field-address.ts";

it("an address leads back to the path that it was made of", () => {
  const path = ["shared", "post", "2f1d0f5e-8d4b-4a38-9f9c-0a4f0d0f4a11", "mailbox"];
  const { searchParams } = new URL(fieldAddress("id", path), "http://localhost");
  expect(fieldAsked(searchParams.get("field"))).toEqual(path);
});

it.each([null, "", "shared", "elsewhere.title", "text.fr.<script>"])("%s names no field", (field) =>
  expect(fieldAsked(field)).toBeNull(),
);
