-- AlterTable
ALTER TABLE "edit"."draft" ADD COLUMN     "writers" JSONB NOT NULL DEFAULT '{}';
