"use client";
/** Reaches the server in the name of the person for whom the form was opened, and of nobody else. */
import type { StaffRouter } from "@entente/api/staff-router";
import type { RecordKind } from "@entente/domain/fields/field";
import type { Document } from "@entente/domain/record/document";
import { createTRPCClient, httpLink } from "@trpc/client";
import { troubleOf } from "@/lib/desk/client.ts";
import type { Draft, Transport, Trouble } from "./engine.ts";
import type { Signs } from "./presence.ts";
import type { Version } from "./state.ts";
import { stopFor } from "./status.ts";

/** A request that takes longer counts as lost. */
const patience = 20_000;

/** An answer that is none of the router's: from the door before it, or from a proxy. */
class Unreadable extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`Answered with ${status} and no words.`);
    this.status = status;
  }
}

async function send(url: Parameters<typeof fetch>[0], options?: RequestInit): Promise<Response> {
  const response = await fetch(url, { ...options, signal: AbortSignal.timeout(patience) });
  if (!response.headers.get("content-type")?.includes("json")) throw new Unreadable(response.status);
  return response;
}

function troubleIn(error: unknown): Trouble {
  const { cause } = error as { cause?: unknown };
  if (!(cause instanceof Unreadable)) return troubleOf(error);
  return { name: cause.status === 413 ? "too-large" : "failed", details: [] };
}

/** A client whose requests are refused once somebody else is signed in. */
const deskFor = (accountId: string) =>
  createTRPCClient<StaffRouter>({
    links: [
      httpLink({
        url: "/api/trpc",
        headers: { "x-opened-by": accountId },
        fetch: (url, options) => send(url, options as RequestInit),
      }),
    ],
  });

type Of = {
  readonly account: { readonly id: string; readonly name: string };
  readonly recordId: string;
  readonly kind: RecordKind;
};

type HeldByServer = Pick<Version, "counter" | "writers"> & { readonly content: unknown };

const versionOf = ({ counter, content, writers }: HeldByServer, savedBy: string): Version => ({
  counter,
  content: content as Document,
  savedBy,
  writers,
});

export function transportFor({ account, recordId, kind }: Of): Transport {
  const desk = deskFor(account.id);
  return {
    save: async ({ counter, content, base }) =>
      versionOf(await desk.record.save.mutate({ recordId, kind, counter, content, base }), account.name),
    read: async (since) => {
      const held = await desk.record.read.query({ recordId, since });
      return versionOf(held, held.savedBy);
    },
    troubleOf: troubleIn,
  };
}

/** The signs of life of one window, and what they mean for the form. */
export function signsFor({ account, recordId }: Of, window: string, engine: Draft): Signs<Version> {
  const desk = deskFor(account.id);
  return {
    send: async () => {
      const { counter } = engine.state;
      const { others, newer } = await desk.presence.pulse.mutate({ recordId, window, counter });
      return {
        others: others.map((other) => ({ ...other, since: new Date(other.since) })),
        newer: newer && versionOf(newer, newer.savedBy),
      };
    },
    leave: () => {
      const body = JSON.stringify({ recordId, window, counter: 0, leaving: true });
      const headers = { "content-type": "application/json", "x-opened-by": account.id };
      void fetch("/api/trpc/presence.pulse", { method: "POST", keepalive: true, body, headers }).catch(
        () => undefined,
      );
    },
    heard: (newer) => {
      if (newer) engine.receive(newer);
      engine.connected();
    },
    failed: (error) => {
      const stop = stopFor(troubleIn(error).name);
      if (stop) engine.halt(stop);
    },
  };
}
