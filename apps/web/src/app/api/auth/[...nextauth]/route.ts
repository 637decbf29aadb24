/** Signing in and out. packages/auth answers. */
import { answer } from "@entente/auth/handler";

export const dynamic = "force-dynamic";

export const GET = (request: Request): Promise<Response> => answer(request);
export const POST = (request: Request): Promise<Response> => answer(request);
