"use client";
/** Who holds a post, inside the row of that post. */
import { RowList } from "./row-list.tsx";
import { useList } from "./row-name.ts";

export function Holders({ postId }: { readonly postId: string }) {
  const { label } = useList("assignment");
  return (
    <div className="mb-7">
      <p className="mb-2 text-sm font-medium">{label}</p>
      <RowList noun="assignment" level={4} post={postId} />
    </div>
  );
}
