/** Reads the outbox as an administrator does, for links that came by mail. */
import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import type { Staff } from "./staff.ts";

type Mail = { readonly id: string; readonly to: string };
type Letter = { readonly subject: string; readonly body: string };

/** All mails to an address, the newest first. */
export async function mailsTo(admin: Staff, address: string): Promise<Letter[]> {
  const { mails } = await admin.read<{ mails: Mail[] }>("mail.list", { page: 1 });
  const theirs = mails.filter(({ to }) => to === address);
  return Promise.all(theirs.map(({ id }) => admin.ask<Letter>("mail.read", { id })));
}

/** The link in the newest mail, as a path: mails name the address under which the register is known. */
export async function linkTo(admin: Staff, address: string): Promise<string> {
  const [newest] = await mailsTo(admin, address);
  const link = /https?:\/\/\S+token=\S+/.exec(newest?.body ?? "")?.[0];
  expect(link, `a link to ${address}`).toBeDefined();
  const { pathname, search } = new URL(link ?? "");
  return pathname + search;
}

/** Invites somebody new, and answers their address. */
export async function inviteSomebody(admin: Staff, role = "contributor"): Promise<string> {
  const accountId = randomUUID();
  const email = `${accountId}@example.org`;
  const invitation = { accountId, name: "Ada Test", email, role, units: [], languages: [], language: "en" };
  await admin.ask("people.invite", invitation);
  return email;
}
