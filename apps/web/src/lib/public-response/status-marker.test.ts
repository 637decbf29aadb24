import { expect, test } from "vitest";
import { readStatus } from "./status-marker.ts";

test("the marker becomes the status and leaves the page", () => {
  expect(readStatus('<head><meta name="entente-status" content="404"/></head>')).toEqual({
    html: "<head></head>",
    status: 404,
  });
});

test("a page without a marker keeps its status", () => {
  expect(readStatus("<p>Text</p>")).toEqual({ html: "<p>Text</p>", status: null });
});
