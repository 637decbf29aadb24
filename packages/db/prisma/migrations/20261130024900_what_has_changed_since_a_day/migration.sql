-- CreateIndex
CREATE INDEX "publication_live_from_idx" ON "edit"."publication"("live_from");

-- CreateIndex
CREATE INDEX "publication_live_to_idx" ON "edit"."publication"("live_to");

-- The views of the schema `day` answer what this function answered, and leave out what was published in error.
DROP FUNCTION pub.as_of(timestamptz);
