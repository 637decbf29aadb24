/** Addresses of the desk at which nothing stands. */
import { notFound } from "next/navigation";
import { staff } from "@/lib/desk/visitor.ts";

export default async function Nothing() {
  await staff();
  notFound();
}
