/** How refusals of the domain leave the staff's router: as a status of the transport, with name and details. */
import { Refusal, type RefusalDetail, type RefusalName } from "@entente/domain/errors";
import { TRPCError } from "@trpc/server";
import { ZodError } from "zod";

const codes = {
  "not-found": "NOT_FOUND",
  "not-signed-in": "UNAUTHORIZED",
  "not-allowed": "FORBIDDEN",
  "other-account": "FORBIDDEN",
  "not-publishable": "UNPROCESSABLE_CONTENT",
  "version-conflict": "CONFLICT",
  "address-taken": "CONFLICT",
  "email-taken": "CONFLICT",
  "locks-out": "UNPROCESSABLE_CONTENT",
  "not-confirmed": "UNPROCESSABLE_CONTENT",
  "address-reserved": "CONFLICT",
  "nothing-changed": "CONFLICT",
  "note-missing": "UNPROCESSABLE_CONTENT",
  "second-person-needed": "UNPROCESSABLE_CONTENT",
  "not-live": "CONFLICT",
  "still-live": "CONFLICT",
  "too-large": "PAYLOAD_TOO_LARGE",
  "missing-reference": "UNPROCESSABLE_CONTENT",
  "too-often": "TOO_MANY_REQUESTS",
  "no-such-time": "UNPROCESSABLE_CONTENT",
  "time-is-past": "UNPROCESSABLE_CONTENT",
  "invalid-input": "BAD_REQUEST",
} as const satisfies Record<RefusalName, TRPCError["code"]>;

/** The error of the transport for a refusal, which stays its cause. */
export const refusalAsError = (refusal: Refusal): TRPCError =>
  new TRPCError({ code: codes[refusal.refusal], message: refusal.message, cause: refusal });

type Told = { readonly name: RefusalName; readonly details: readonly RefusalDetail[] } | null;

function told({ cause, code }: TRPCError): Told {
  if (cause instanceof Refusal) return { name: cause.refusal, details: cause.details };
  // Only what was asked may be told. A wrong answer is the register's own fault.
  if (cause instanceof ZodError && code === "BAD_REQUEST") {
    return { name: "invalid-input", details: cause.issues.map(({ path, message }) => ({ path, message })) };
  }
  return null;
}

/** Adds the refusal to what a client of the router sees, and keeps the words of unforeseen failures inside. */
export function errorShape<S extends { message: string; data: object }>({
  shape,
  error,
}: {
  shape: S;
  error: TRPCError;
}) {
  const unforeseen = error.code === "INTERNAL_SERVER_ERROR";
  const message = unforeseen ? "Something went wrong. Try again, or tell an administrator." : shape.message;
  const { stack: _, ...data } = shape.data as S["data"] & { stack?: string };
  return { ...shape, message, data: { ...data, refusal: told(error) } };
}
