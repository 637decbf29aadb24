"use client";
/** Reaches the server in the name of the person for whom the form was opened, and of nobody else. */
import type { StaffRouter } from "@entente/api/staff-router";
import type { RecordKind } from "@entente/domain/fields/field";
import type { Document } from "@entente/domain/record/document";
import { createTRPCClient, httpLink } from "@trpc/client";
import { troubleOf } from "@/lib/desk/client.ts";
import type { Transport } from "./engine.ts";

/** A request that takes longer counts as lost. */
const patience = 20_000;

/** A client whose requests are refused once somebody else is signed in. */
export const deskFor = (accountId: string) =>
  createTRPCClient<StaffRouter>({
    links: [
      httpLink({
        url: "/api/trpc",
        headers: { "x-opened-by": accountId },
        fetch: (url, options) =>
          fetch(url, { ...options, signal: AbortSignal.timeout(patience) } as RequestInit),
      }),
    ],
  });

type Of = {
  readonly account: { id: string; name: string };
  readonly recordId: string;
  readonly kind: RecordKind;
};

export function transportFor({ account, recordId, kind }: Of): Transport {
  const desk = deskFor(account.id);
  return {
    save: async ({ counter, content, base }) => {
      const saved = await desk.record.save.mutate({ recordId, kind, counter, content, base });
      return { counter: saved.counter, content: saved.content as unknown as Document, savedBy: account.name };
    },
    read: async () => {
      const { counter, content, savedBy } = await desk.record.read.query({ recordId });
      return { counter, content: content as unknown as Document, savedBy };
    },
    troubleOf,
  };
}
