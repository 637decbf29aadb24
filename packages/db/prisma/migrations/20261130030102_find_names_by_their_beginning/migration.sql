-- CreateIndex
CREATE INDEX "name_sort_folded_idx" ON "pub"."name"("sort", "folded" text_pattern_ops);
