"use client";
/** The way to what was handed in or planned, where something was. */
import type { Panel } from "./panel.ts";

type Props = Pick<Panel, "recordId" | "parts" | "words">;

export function WhatWaits({ recordId, parts, words }: Props) {
  if (!parts.some(({ waits }) => waits)) return null;
  return (
    <p className="mt-3">
      <a href={`/desk/records/${recordId}/review`}>{words.toReview}</a>
    </p>
  );
}
