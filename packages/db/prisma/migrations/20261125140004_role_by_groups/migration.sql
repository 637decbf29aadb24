-- AlterTable
ALTER TABLE "edit"."account" ADD COLUMN     "role_by_groups" BOOLEAN NOT NULL DEFAULT false;
